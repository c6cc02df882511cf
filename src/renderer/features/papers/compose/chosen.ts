import type { PaperChoice, PaperKind } from '../../../../contract/papers.ts';

/** How reminders go out: one letter to all, one to each, or as a message. */
export type How = 'common' | 'each' | 'messages';

/** What is chosen in the form; null: as the register proposes. */
export interface Chosen {
  readonly how: How;
  readonly unitId: string | null;
  readonly times: number | null;
  readonly until: string | null;
  readonly withConsequence: boolean;
  readonly letterhead: NonNullable<PaperChoice['letterhead']>;
  readonly address: string | null;
  readonly withLateUnits: boolean;
  readonly list: NonNullable<PaperChoice['list']>;
  readonly plain: boolean;
}

export const USUAL: Chosen = {
  how: 'common',
  unitId: null,
  times: null,
  until: null,
  withConsequence: false,
  letterhead: 'board',
  address: null,
  withLateUnits: false,
  list: 'units',
  plain: true,
};

interface Place {
  readonly year: number;
  readonly asOf: string;
  readonly roundId: string | undefined;
  /** "15h00" where the day is still going on. */
  readonly hour: string | null;
}

/** The form's choice as the register takes it. */
export function choiceOf(paper: PaperKind, chosen: Chosen, { year, asOf, roundId, hour }: Place): PaperChoice {
  const kind = reminds(paper) && chosen.how === 'messages' ? 'messages' : paper;
  return {
    kind,
    year,
    asOf,
    ...(roundId === undefined ? {} : { roundId }),
    letterhead: chosen.letterhead,
    ...(chosen.unitId === null ? {} : { unitIds: [chosen.unitId] }),
    ...(reminds(paper) ? { each: chosen.how === 'each' } : {}),
    ...(chosen.times === null ? {} : { times: chosen.times }),
    ...(chosen.until === null ? {} : { until: chosen.until }),
    ...(kind === 'chase' ? { withConsequence: chosen.withConsequence } : {}),
    ...(kind === 'request' && chosen.address !== null ? { address: chosen.address } : {}),
    ...(kind === 'messages' && hour !== null ? { hour } : {}),
    ...(kind === 'notice' ? { withLateUnits: chosen.withLateUnits } : {}),
    ...(kind === 'list' ? { list: chosen.list, plain: chosen.plain } : {}),
  };
}

/** Letters that go to units whose report has not come. */
export function reminds(paper: PaperKind): boolean {
  return paper === 'chase' || paper === 'before';
}

/** The letter that asks for reports, and every list but the round's own, speak of no figures of the round. */
export function ofRound(paper: PaperKind, { list }: Pick<Chosen, 'list'>): boolean {
  return paper === 'list' ? list === 'round' : paper !== 'request';
}

/** "15h00": until when nothing had come, on a day that is still going on. */
export function fullHour(now: Date): string {
  return `${String(now.getHours()).padStart(2, '0')}h00`;
}
