import { useElementSize } from '@mantine/hooks';
import { type UnitKind, unitKind } from '../../../../contract/enumerations.ts';
import type { Status } from '../../../../contract/status.ts';
import { unitKindLabel } from '../../../../contract/words/labels.ts';
import { State } from '../../../parts/state/state.tsx';
import type { StateName } from '../../../parts/state/states.ts';
import { overviewWords } from '../../../words/overview.ts';
import classes from './kind-bars.module.css';

const { kinds: words } = overviewWords;

type KindFigures = NonNullable<Status['round']>['byKind'][UnitKind];

interface Part {
  readonly key: string;
  readonly state: StateName;
  readonly count: number;
  readonly text: string;
}

/** Below this a part is too narrow for its words; they stand beside the bar. */
const NARROW = 56;
/** Kept free at the right for words that stand beside. */
const BESIDE = 176;
const NAME = 150;

const short: Readonly<Partial<Record<UnitKind, string>>> = words.short;

/** How the reports stand by kind of unit: lengths are numbers of units, on one scale. */
export function KindBars({ round }: { readonly round: NonNullable<Status['round']> }) {
  const { ref, width } = useElementSize();
  const kinds = unitKind.options.filter(kind => (round.byKind[kind]?.expected ?? 0) > 0);
  const most = Math.max(...kinds.map(kind => round.byKind[kind]?.expected ?? 0), 1);
  const scale = Math.max(width - NAME - BESIDE, 0) / most;
  return (
    <div ref={ref} className={classes.bars}>
      {kinds.map(kind => {
        const figures = round.byKind[kind];
        return figures && <KindBar key={kind} kind={kind} figures={figures} scale={scale} />;
      })}
    </div>
  );
}

interface KindBarProps {
  readonly kind: UnitKind;
  readonly figures: KindFigures;
  readonly scale: number;
}

function KindBar({ kind, figures, scale }: KindBarProps) {
  const parts = partsOf(figures);
  const beside = parts.filter(part => isBeside(part, scale));
  return (
    <div className={classes.kind}>
      <span className={classes.name}>
        {short[kind] ?? unitKindLabel[kind]} <strong>{`${figures.received}/${figures.expected}`}</strong>
      </span>
      <span className={classes.bar}>
        {parts.map(part => (
          <span key={part.key} className={classes.part} data-part={part.key} style={{ width: part.count * scale - 2 }}>
            {isBeside(part, scale) ? '' : part.text}
          </span>
        ))}
      </span>
      {beside.map(part => (
        <State key={part.key} state={part.state} text={part.text} />
      ))}
    </div>
  );
}

function partsOf(figures: KindFigures): readonly Part[] {
  const parts: readonly Part[] = [
    { key: 'onTime', state: 'onTime', count: figures.onTime, text: words.onTime(figures.onTime) },
    { key: 'late', state: 'late', count: figures.late, text: words.late(figures.late) },
    { key: 'missing', state: 'missing', count: figures.missing, text: words.missingShort(figures.missing) },
    { key: 'notYetDue', state: 'notYetDue', count: figures.notYetDue, text: words.missingShort(figures.notYetDue) },
  ];
  return parts.filter(part => part.count > 0);
}

/** Missing is white and always has its words beside it, where the eye looks for them. */
function isBeside(part: Part, scale: number): boolean {
  return part.key === 'missing' || part.count * scale < NARROW;
}
