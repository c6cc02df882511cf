import { type RefObject, useCallback, useState } from 'react';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { scrolledByKeys } from '../../parts/page/scrolled-by-keys.ts';
import { previewWords as words } from '../../words/preview.ts';
import { type Layout, sheetsNear } from './layout.ts';
import type { OpenPdf } from './pdf.ts';
import classes from './preview.module.css';
import { Sheet } from './sheet.tsx';
import type { View } from './use-view.ts';

interface RollProps {
  readonly pdf: OpenPdf;
  readonly layout: Layout;
  readonly view: View;
  readonly onScroll: () => void;
  readonly ground: RefObject<HTMLElement | null>;
}

/** All pages one under the other; only those near the window are drawn. */
export function Roll({ pdf, layout, view, onScroll, ground }: RollProps) {
  const [error, setError] = useState<unknown>(null);
  const fail = useCallback((problem: unknown) => setError(problem), []);
  return (
    <section ref={ground} className={classes.ground} aria-label={words.pages} {...scrolledByKeys} onScroll={onScroll}>
      {error !== null && <ErrorBox error={error} />}
      <div className={classes.roll} style={{ height: layout.height, minWidth: layout.width }}>
        {sheetsNear(layout, view.top, view.height).map(index => {
          const place = layout.sheets[index];
          return (
            place && <Sheet key={index} pdf={pdf} index={index} place={place} scale={layout.scale} onFailed={fail} />
          );
        })}
      </div>
    </section>
  );
}
