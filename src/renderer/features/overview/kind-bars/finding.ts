import { type UnitKind, unitKind } from '../../../../contract/enumerations.ts';
import type { Status } from '../../../../contract/status.ts';
import { unitKindLabel } from '../../../../contract/words/labels.ts';
import { formatDay } from '../../../parts/format/days.ts';
import { formatAlone } from '../../../parts/format/numbers.ts';
import { kindsInWords, lowerFirst, overviewWords } from '../../../words/overview.ts';

const { kinds: words } = overviewWords;

type Round = NonNullable<Status['round']>;

/** What the bars show, said in the chart's title. */
export function findingOf(round: Round): string {
  if (round.expected === 0) return words.none;
  if (round.missing > 0) {
    const missing = unitKind.options.map(kind => ({ kind, count: round.byKind[kind]?.missing ?? 0 }));
    const most = missing.reduce((first, next) => (next.count > first.count ? next : first));
    const phrase = kindsInWords(Array.from({ length: most.count }, (): UnitKind => most.kind));
    const whole = most.count === round.missing;
    return words.missing(
      formatAlone(round.missing),
      whole ? words.only(most.count, lowerFirst(unitKindLabel[most.kind])) : words.ofWhich(phrase),
    );
  }
  if (round.notYetDue > 0) return words.notYetDue(formatAlone(round.notYetDue), formatDay(round.lastDayOnTime));
  return words.allSent(`${round.received}/${round.expected}`);
}
