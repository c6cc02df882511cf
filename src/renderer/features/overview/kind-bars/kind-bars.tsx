import { useElementSize } from '@mantine/hooks';
import { type UnitKind, unitKind } from '../../../../contract/enumerations.ts';
import type { Status } from '../../../../contract/status.ts';
import { unitKindLabel } from '../../../../contract/words/labels.ts';
import { State } from '../../../parts/state/state.tsx';
import { typeScale } from '../../../theme/type-size.ts';
import { overviewWords } from '../../../words/overview.ts';
import classes from './kind-bars.module.css';
import { isBeside, type KindFigures, partsOf, scaleOf } from './parts.ts';

const { kinds: words } = overviewWords;

const short: Readonly<Partial<Record<UnitKind, string>>> = words.short;

/** The name before a bar and the gap after it (kind-bars.module.css). */
const NAME = 150 * typeScale;

/** How the reports stand by kind of unit: lengths are numbers of units, on one scale. */
export function KindBars({ round }: { readonly round: NonNullable<Status['round']> }) {
  const { ref, width } = useElementSize();
  const kinds = unitKind.options.flatMap(kind => {
    const figures = round.byKind[kind];
    return figures && figures.expected > 0 ? [{ kind, figures }] : [];
  });
  const { scale, brief } = scaleOf(
    kinds.map(({ figures }) => figures),
    Math.max(width - NAME, 0),
  );
  return (
    <div ref={ref} className={classes.bars}>
      {kinds.map(({ kind, figures }) => (
        <KindBar key={kind} kind={kind} figures={figures} scale={scale} brief={brief} room={width} />
      ))}
    </div>
  );
}

interface KindBarProps {
  readonly kind: UnitKind;
  readonly figures: KindFigures;
  readonly scale: number;
  readonly brief: boolean;
  /** Width of the whole line; lengths are shares of it, so that a narrower sheet shrinks them too. */
  readonly room: number;
}

function KindBar({ kind, figures, scale, brief, room }: KindBarProps) {
  const parts = partsOf(figures, brief);
  return (
    <div className={classes.kind}>
      <span className={classes.name}>
        {short[kind] ?? unitKindLabel[kind]} <strong>{`${figures.received}/${figures.expected}`}</strong>
      </span>
      {parts.map(part => (
        <span
          key={part.key}
          className={classes.part}
          data-part={part.key}
          title={part.words}
          style={{ width: `${((part.count * scale) / Math.max(room, 1)) * 100}%` }}
        >
          {isBeside(part, scale) ? '' : part.text}
        </span>
      ))}
      {parts
        .filter(part => isBeside(part, scale))
        .map(part => (
          <State key={part.key} state={part.state} text={part.text} />
        ))}
    </div>
  );
}
