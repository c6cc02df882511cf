import type { Coverage } from '../../../contract/coverage.ts';
import type { MeetingKind } from '../../../contract/enumerations.ts';
import { formatAlone, formatCount, formatRatio } from '../../parts/format/numbers.ts';
import { meetingWords } from '../../words/meetings.ts';
import classes from './meetings.module.css';

const { foot: words } = meetingWords;

interface UnitsFootProps {
  readonly kind: MeetingKind;
  readonly units: number;
  readonly direct: number;
  readonly seen: number;
  readonly organisations: Coverage | null;
}

/** Whom the totals speak of; what is counted beside them, or how many of them are seen. */
export function UnitsFoot(props: UnitsFootProps) {
  const direct = formatAlone(props.direct);
  const counted = props.kind === 'organisation' ? words.organisations(direct) : words.units(direct);
  const others = beside(props);
  return (
    <>
      <strong className={classes.counted} title={counted}>
        {counted}
      </strong>
      <span className={`${classes.counted} ${classes.percent}`} title={others}>
        {others}
      </span>
    </>
  );
}

function beside({ kind, units, seen, organisations }: UnitsFootProps): string {
  if (seen < units) return words.seen(formatCount(seen), formatCount(units));
  if (kind !== 'regular' || organisations === null || organisations.expected === 0) return '';
  return words.beside(formatAlone(organisations.expected), formatRatio(organisations.done, organisations.expected));
}
