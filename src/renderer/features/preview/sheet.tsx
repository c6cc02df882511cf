import { useEffect, useRef } from 'react';
import { previewWords as words } from '../../words/preview.ts';
import type { Sheet as Place } from './layout.ts';
import type { OpenPdf } from './pdf.ts';
import classes from './preview.module.css';

interface SheetProps {
  readonly pdf: OpenPdf;
  readonly index: number;
  readonly place: Place;
  /** Pixels to a point. */
  readonly scale: number;
  readonly onFailed: (error: unknown) => void;
}

/** One drawn sheet. Its dots are given back when it leaves the window. */
export function Sheet({ pdf, index, place, scale, onFailed }: SheetProps) {
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const own = new AbortController();
    const surface = canvas.current;
    if (surface === null) return;
    pdf.draw(index, surface, scale * window.devicePixelRatio, own.signal).catch(onFailed);
    return () => {
      own.abort();
      surface.width = 0;
      surface.height = 0;
    };
  }, [pdf, index, scale, onFailed]);

  const { top, width, height } = place;
  return (
    <canvas
      ref={canvas}
      className={classes.sheet}
      role="img"
      aria-label={words.sheet(index + 1)}
      style={{ top, width, height, marginLeft: -width / 2 }}
    />
  );
}
