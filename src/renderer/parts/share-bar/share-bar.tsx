import classes from './share-bar.module.css';

export interface SharePart {
  readonly key: string;
  readonly count: number;
  /** Missing is white with a red outline, so that it prints in black and white. */
  readonly fill: 'done' | 'good' | 'warn' | 'missing' | 'rest' | 'count';
}

interface ShareBarProps {
  /** Parts that together make the whole; or one part `of` it. */
  readonly parts: readonly SharePart[];
  readonly of?: number;
  readonly height?: number;
  readonly width?: number | string;
}

/** A figure's shares as lengths. It only repeats the words beside it, so screen readers pass it over. */
export function ShareBar({ parts, of, height = 6, width = '100%' }: ShareBarProps) {
  const sum = parts.reduce((total, part) => total + part.count, 0);
  const rest = of === undefined ? 0 : Math.max(of - sum, 0);
  return (
    <span
      className={classes.bar}
      data-parts={of === undefined || undefined}
      style={{ height, width }}
      aria-hidden="true"
    >
      {parts
        .filter(part => part.count > 0)
        .map(part => (
          <span key={part.key} className={classes.part} data-fill={part.fill} style={{ flex: part.count }} />
        ))}
      {rest > 0 && <span style={{ flex: rest }} />}
    </span>
  );
}
