import { modelState, type NewYearPreview, roundState, unitKind } from '../../contract/index.ts';
import { reportingUnits, roundOfYear } from '../reckoning/roster.ts';
import { rowsOf } from '../records/find.ts';
import { yearlyRound } from '../register/prepare.ts';
import type { Register } from '../register.ts';
import { runningModels } from './models.ts';

const settled: ReadonlySet<string> = new Set(['answered', 'beyondAuthority']);

/** What opening a year would do, by counts. */
export function previewNewYear(register: Register, { year }: { readonly year: number }): NewYearPreview {
  const { book } = register;
  const previous = roundOfYear(book, year - 1);
  const proposed = yearlyRound(register.resources, year);
  const round = { ...proposed, basis: previous?.basis ?? proposed.basis };
  const roster = reportingUnits(book, round.dueOn, book.settings());
  const { toCarry, known } = runningModels(register, year);
  const { version, board, committee } = register.settings();
  const proposals = rowsOf(register.database, 'feedback', false).filter(
    row => row.kind === 'proposal' && row.year < year && !settled.has(row.resolution ?? ''),
  );
  return {
    year,
    existing: roundOfYear(book, year)?.title ?? null,
    round,
    roster: roster.length,
    byKind: countsOf(unitKind.options, roster, unit => unit.kind).map(([kind, count]) => ({ kind, count })),
    previous: previous ? { id: previous.id, title: previous.title, state: roundState.parse(previous.state) } : null,
    models: countsOf(modelState.options, toCarry, row => row.state).map(([state, count]) => ({ state, count })),
    modelsKnown: known,
    openProposals: proposals.length,
    unstatedProposals: proposals.filter(row => row.resolution === null).length,
    signers: { version, board: board.signer, committee: committee.signer },
  };
}

/** How many items bear each key, keys nobody bears left out. */
function countsOf<Key extends string, Item>(
  keys: readonly Key[],
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly [Key, number])[] {
  return keys
    .map(key => [key, items.filter(item => keyOf(item) === key).length] as const)
    .filter(([, count]) => count > 0);
}
