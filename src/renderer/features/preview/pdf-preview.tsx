import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useKeys } from '../../app/use-keys.ts';
import { previewWords as words } from '../../words/preview.ts';
import { GAP, layOut, percentOf, sheetAt, type Zoom, zoomFrom } from './layout.ts';
import type { OpenPdf } from './pdf.ts';
import classes from './preview.module.css';
import { Roll } from './roll.tsx';
import { useView } from './use-view.ts';
import { ZoomBar } from './zoom-bar.tsx';

/** The pages, gone through by wheel, keys or buttons; zooming stays at the page one looks at. */
export function PdfPreview({ pdf }: { readonly pdf: OpenPdf }) {
  const [zoom, setZoom] = useState<Zoom>('width');
  const { ground, view, look } = useView();
  const layout = useMemo(() => layOut(pdf.pages, zoom, view.width), [pdf, zoom, view.width]);
  const current = sheetAt(layout, view.top, view.height);
  const count = pdf.pages.length;

  function goTo(index: number): void {
    const sheet = layout.sheets[Math.min(Math.max(index, 0), count - 1)];
    if (sheet !== undefined) ground.current?.scrollTo({ top: sheet.top - GAP });
  }

  /** From where the pages stand now: keys may come faster than what is scrolled is told of. */
  function step(by: 1 | -1): void {
    const place = ground.current;
    if (place !== null) goTo(sheetAt(layout, place.scrollTop, place.clientHeight) + by);
  }

  // Another scale moves every page; the one looked at stays where it is.
  const before = useRef(layout);
  useLayoutEffect(() => {
    const place = ground.current;
    const was = before.current;
    before.current = layout;
    if (place === null || was === layout || was.height === layout.height) return;
    place.scrollTop = (place.scrollTop / was.height) * layout.height;
  }, [layout, ground]);

  const taking = (act: () => void) => (event: KeyboardEvent) => {
    event.preventDefault();
    act();
  };
  const larger = () => setZoom(zoomFrom(layout, 'up'));
  const smaller = () => setZoom(zoomFrom(layout, 'down'));
  useKeys({
    PageDown: taking(() => step(1)),
    PageUp: taking(() => step(-1)),
    Home: taking(() => goTo(0)),
    End: taking(() => goTo(count - 1)),
    'Ctrl+=': taking(larger),
    'Ctrl++': taking(larger),
    'Ctrl+Shift++': taking(larger),
    'Ctrl+-': taking(smaller),
    'Ctrl+0': taking(() => setZoom('width')),
  });

  return (
    <>
      <div className={classes.bar}>
        <ZoomBar percent={percentOf(layout)} onLarger={larger} onSmaller={smaller} onFit={() => setZoom('width')} />
        <p className={classes.place} role="status">
          {words.page(current + 1, count)}
        </p>
      </div>
      <Roll pdf={pdf} layout={layout} view={view} onScroll={look} ground={ground} />
    </>
  );
}
