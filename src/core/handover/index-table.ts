import type { Table } from '../documents/structure/table.ts';
import { fieldsOfDocument } from '../papers/rows.ts';
import type { Register } from '../register.ts';
import type { WorkPlanRow } from '../storage/tables.ts';
import { unitNameOn } from '../units/find.ts';
import { type EvidenceFile, filesOf } from './evidence.ts';
import { dayOrNothing, numberedTable } from './numbered-table.ts';
import { byDay } from './papers-table.ts';
import { type HandoverScope, kindOf, recordsOf } from './scope.ts';
import { handoverWords as words } from './words.ts';

const { headings } = words;

/** One paper of the folder. */
interface Indexed {
  readonly number: string;
  readonly day: string;
  readonly author: string;
  readonly summary: string;
  /** Where its files lie, one a line. */
  readonly files: string;
}

/** "Mục lục văn bản trong hồ sơ": the report, the office's papers and the units' own by day, with their files. */
export function indexTable(register: Register, scope: HandoverScope, evidence: readonly EvidenceFile[]): Table {
  const report = {
    number: '',
    day: '',
    author: register.settings().board.selfName,
    summary: words.reportSummary(scope.year),
    files: words.report(scope.year),
  };
  const rows = [...(kindOf(scope) === 'unit' ? [] : [report]), ...papersOf(register, scope, evidence)];
  return numberedTable(
    rows,
    [
      { heading: headings.number, widthMm: 36, cell: ({ number }) => number },
      { heading: headings.day, widthMm: 24, cell: ({ day }) => day },
      { heading: headings.author, widthMm: 56, cell: ({ author }) => author },
      { heading: headings.summary, widthMm: 66, cell: ({ summary }) => summary },
      { heading: headings.file, widthMm: 60, cell: ({ files }) => files },
    ],
    12,
  );
}

/** The office's papers, the units' plans and reports, what proves the tasks, then the files that belong to none of them. */
function papersOf(register: Register, scope: HandoverScope, evidence: readonly EvidenceFile[]): readonly Indexed[] {
  const { papers, workPlans, receipts, tasks } = recordsOf(register, scope);
  const settings = register.settings();
  const nameOf = (unitId: string) => unitNameOn(register, unitId, scope.asOf);
  const named = new Set([...papers, ...workPlans, ...receipts, ...tasks].map(({ id }) => id));
  return [
    ...byDay(papers).map(row => ({
      number: row.number ?? '',
      day: dayOrNothing(row.issued_on),
      author: settings[fieldsOfDocument(row).letterhead].selfName,
      summary: row.subject,
      files: filesOf(row.id, evidence),
    })),
    ...workPlans.flatMap(row => plansOf(nameOf(row.unit_id), row, filesOf(row.id, evidence))),
    ...receipts.map(row => ({
      number: row.document_number ?? '',
      day: dayOrNothing(row.document_date),
      author: nameOf(row.unit_id),
      summary: words.receipt(nameOf(row.unit_id)),
      files: filesOf(row.id, evidence),
    })),
    ...tasks.flatMap(({ id, task }) => {
      const files = filesOf(id, evidence);
      if (files === '') return [];
      return [{ number: '', day: '', author: settings.board.selfName, summary: words.taskEvidence(task), files }];
    }),
    ...evidence
      .filter(({ recordId }) => !named.has(recordId))
      .map(({ path, isThere, fileName }) => ({
        number: '',
        day: '',
        author: '',
        summary: fileName,
        files: isThere ? path : words.missingFile,
      })),
  ];
}

/** A unit's programme and its own plan, each where it has a number or the files are its only proof. */
function plansOf(author: string, row: WorkPlanRow, files: string): readonly Indexed[] {
  const hasOwn = row.own_plan_number !== null;
  const hasProgramme = row.programme_number !== null || (files !== '' && !hasOwn);
  const programme = {
    number: row.programme_number ?? '',
    day: dayOrNothing(row.programme_date),
    author,
    summary: words.programme(row.year),
    files,
  };
  const own = {
    number: row.own_plan_number ?? '',
    day: dayOrNothing(row.own_plan_date),
    author,
    summary: words.ownPlan(row.year),
    files: hasProgramme ? '' : files,
  };
  return [...(hasProgramme ? [programme] : []), ...(hasOwn ? [own] : [])];
}
