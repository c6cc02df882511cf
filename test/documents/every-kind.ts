import { listName, type PaperChoice, type RoundKind } from '../../src/contract/index.ts';
import { planPapers } from '../../src/core/documents/letters/plan.ts';
import { reportStructure } from '../../src/core/documents/report/make.ts';
import type { DocumentStructure } from '../../src/core/documents/structure/document.ts';
import { Refusal } from '../../src/core/refusal.ts';
import type { Register } from '../../src/core/register.ts';
import type { Office } from './offices.ts';
import { seenLists } from './seen-lists.ts';

/** A paper under a name that is good for a file. */
export interface Paper {
  readonly name: string;
  readonly structure: DocumentStructure;
}

const when = { year: 2026, asOf: '2026-12-20' } as const;
const beforeTheDay = { year: 2026, asOf: '2026-12-01' } as const;

const choices: Readonly<Record<string, PaperChoice>> = {
  request: { ...when, kind: 'request', address: 'btgdv@langson.gov.vn' },
  'request-committee': { ...when, kind: 'request', letterhead: 'committee' },
  before: { ...beforeTheDay, kind: 'before' },
  chase: { ...when, kind: 'chase' },
  'chase-committee': { ...when, kind: 'chase', letterhead: 'committee', times: 2, withConsequence: true },
  'chase-each': { ...when, kind: 'chase', each: true },
  complete: { ...when, kind: 'complete' },
  notice: { ...when, kind: 'notice' },
  'notice-with-late': { ...when, kind: 'notice', withLateUnits: true },
  quick: { ...when, kind: 'quick' },
  'quick-committee': { ...when, kind: 'quick', letterhead: 'committee' },
  ...Object.fromEntries(
    listName.options.flatMap(list => [
      [`list-${list}`, { ...when, kind: 'list', list }],
      [`list-${list}-plain`, { ...when, kind: 'list', list, plain: true }],
    ]),
  ),
};

/** How many of the letters to each unit are looked at: the first have the long names. */
const letters = 4;

/** Every paper the office can make of its register; a kind nobody is to be written to for is left out. */
export async function everyKind({ register, changesSlip }: Office): Promise<readonly Paper[]> {
  const papers = Object.entries({ ...choices, ...seen(register), 'chase-few': chaseOfFew(register) }).flatMap(
    ([name, choice]) =>
      planned(() => planPapers(register, choice).papers.map(({ structure }) => structure))
        .slice(0, letters)
        .map((structure, index, all) => ({ name: all.length === 1 ? name : `${name}-${index + 1}`, structure })),
  );
  const reports = (['board', 'committee'] as const).flatMap(letterhead =>
    (['standing', 'provincialBoard'] as const).map(addressee => ({
      name: `report-${letterhead}-${addressee}`,
      structure: reportStructure(register, { ...when, letterhead, addressee, withMonthlyAverage: true }),
    })),
  );
  return [
    ...papers,
    ...reports,
    ...reportsOfSeveralYears(register),
    { name: 'changes', structure: await changesSlip() },
  ];
}

/** Lists as they are seen, each alone and as an appendix. */
function seen(register: Register): Readonly<Record<string, PaperChoice>> {
  return Object.fromEntries(
    Object.entries(seenLists(register)).flatMap(([name, table]) => [
      [`seen-${name}`, { ...when, kind: 'list', seen: table }],
      [`seen-${name}-plain`, { ...when, kind: 'list', seen: table, plain: true }],
    ]),
  );
}

/** Sơ kết to Thường trực, tổng kết to the provincial board. */
function reportsOfSeveralYears(register: Register): readonly Paper[] {
  const roundOf = (kind: RoundKind): string => register.book.rounds().find(round => round.kind === kind)?.id ?? '';
  const interim = { year: 2028, asOf: '2028-06-22', roundId: roundOf('interim') };
  const final = { year: 2030, asOf: '2030-12-20', roundId: roundOf('final') };
  return [
    {
      name: 'report-interim',
      structure: reportStructure(register, { ...interim, letterhead: 'board', addressee: 'standing' }),
    },
    {
      name: 'report-final',
      structure: reportStructure(register, { ...final, letterhead: 'committee', addressee: 'provincialBoard' }),
    },
  ];
}

/** The first three who are late stand in the head by their names. */
function chaseOfFew(register: Register): PaperChoice {
  const choice = { ...when, kind: 'chase', each: true } as const;
  const late = planned(() => planPapers(register, choice).papers).flatMap(({ unitIds }) => unitIds);
  return { ...when, kind: 'chase', unitIds: late.slice(0, 3) };
}

function planned<Planned>(plan: () => readonly Planned[]): readonly Planned[] {
  try {
    return plan();
  } catch (error) {
    if (error instanceof Refusal && error.code === 'PAPER_REFUSED') return [];
    throw error;
  }
}
