import { Button } from '@mantine/core';
import { useState } from 'react';
import type { FoundFigure } from '../../../contract/passages.ts';
import type { ReportContent } from '../../../contract/rounds.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { formatAlone, formatCount } from '../../parts/format/numbers.ts';
import { cuttingWords } from '../../words/cutting.ts';
import classes from './cutting.module.css';

const { figures: words } = cuttingWords;

/** More than these are shown only when asked for: the sections below stay in sight. */
const mostAtFirst = 6;

interface FoundFiguresProps {
  readonly found: readonly FoundFigure[];
  readonly known: ReportContent | null;
  readonly canWrite: boolean;
  readonly error: Error | null;
  readonly onTake: (figures: readonly FoundFigure[]) => void;
}

/** "08 cuộc tuyên truyền" in the text, offered to the unit's figures of the round. */
export function FoundFigures({ found, known, canWrite, error, onTake }: FoundFiguresProps) {
  const [all, setAll] = useState(false);
  if (found.length === 0) return null;
  const open = found.filter(({ figure, value }) => known?.[figure] !== value);
  const shown = all ? open : open.slice(0, mostAtFirst);
  const more = open.length - shown.length;
  return (
    <section className={classes.figures} aria-label={words.heading}>
      <div className={classes.figuresHead}>
        <h2 className={classes.smallHeading}>{words.heading}</h2>
        {open.length === 0 && <span className={classes.taken}>{words.allTaken(formatAlone(found.length))}</span>}
        {open.length > 1 && canWrite && <Button onClick={() => onTake(open)}>{words.takeAll}</Button>}
      </div>
      <ul className={classes.figureList}>
        {shown.map(each => {
          const now = known?.[each.figure] ?? null;
          return (
            <li key={`${each.paragraph} ${each.from}`}>
              <span className={classes.figureText}>
                {words.offer(each.said.trim(), words.names[each.figure], formatCount(each.value))}
                {now !== null && <span className={classes.now}>{words.now(formatCount(now))}</span>}
              </span>
              {canWrite && <Button onClick={() => onTake([each])}>{words.take}</Button>}
            </li>
          );
        })}
      </ul>
      {more > 0 && <Button onClick={() => setAll(true)}>{words.more(formatAlone(more))}</Button>}
      {error !== null && <ErrorBox error={error} />}
    </section>
  );
}
