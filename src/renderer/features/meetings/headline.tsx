import type { MeetingKind } from '../../../contract/enumerations.ts';
import type { Status } from '../../../contract/status.ts';
import {
  formatAlone,
  formatCount,
  formatPercent,
  formatRatio,
  SMALLEST_WHOLE_FOR_PERCENT,
} from '../../parts/format/numbers.ts';
import { meetingWords } from '../../words/meetings.ts';
import { isRecorded } from './coverage-text.ts';

const { headline: words } = meetingWords;

interface HeadlineProps {
  readonly kind: MeetingKind;
  readonly meetings: Status['meetings'];
}

/** What the year comes to, in one sentence (KH 195, nhiệm vụ 2). */
export function Headline({ kind, meetings }: HeadlineProps) {
  const { period, organisations, thematic } = meetings;
  if (kind === 'thematic') return thematic > 0 ? words.thematic(formatAlone(thematic)) : words.noThematic;
  if (kind === 'organisation') {
    return isRecorded(organisations)
      ? words.organisations(formatRatio(organisations.done, organisations.expected))
      : words.nothing;
  }
  if (!isRecorded(period)) return words.nothing;
  const { done, expected, atLeast } = period;
  return (
    <>
      {atLeast ? words.atLeast : words.there}{' '}
      <strong>
        {formatCount(done)}/{formatCount(expected)}
      </strong>{' '}
      {words.cells}
      {expected >= SMALLEST_WHOLE_FOR_PERCENT && ` (${formatPercent(done, expected)})`} {words.cellsDid}
    </>
  );
}
