import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import { FOOT, HEAD, ROW } from './layout.ts';
import type { Place } from './selection.ts';

/** The cell under the pointer, as its place; null between the cells. */
export function placeUnder(target: EventTarget | null): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  if (cell === null) return null;
  return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}

interface Options {
  readonly scroll: RefObject<HTMLElement | null>;
  readonly frozenWidth: number;
  readonly onStart: (place: Place, extend: boolean) => void;
  readonly onStretch: (place: Place) => void;
}

/** Pressing selects a cell, dragging stretches the block; at the edges the sheet scrolls along. */
export function useDrag(options: Options): (event: PointerEvent) => void {
  const latest = useRef(options);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => () => stop.current?.(), []);

  function follow(x: number, y: number): void {
    const { scroll, frozenWidth, onStretch } = latest.current;
    const box = scroll.current?.getBoundingClientRect();
    if (scroll.current === null || box === undefined) return;
    const top = box.top + HEAD + 1;
    const bottom = box.bottom - FOOT - 16;
    const left = box.left + frozenWidth + 1;
    const right = box.right - 16;
    scroll.current.scrollBy(step(x, left, right), step(y, top, bottom));
    const place = placeUnder(
      document.elementFromPoint(Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)),
    );
    if (place !== null) onStretch(place);
  }

  return event => {
    const place = event.button === 0 ? placeUnder(event.target) : null;
    if (place === null) return;
    latest.current.onStart(place, event.shiftKey);
    const move = (moved: globalThis.PointerEvent) => follow(moved.clientX, moved.clientY);
    const end = () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', end);
      stop.current = null;
    };
    stop.current = end;
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', end);
  };
}

function step(at: number, least: number, most: number): number {
  if (at < least) return -ROW;
  return at > most ? ROW : 0;
}

/** The column whose heading is under the pointer. */
export function headingUnder(target: EventTarget): number | null {
  const heading = target instanceof Element ? target.closest<HTMLElement>('[data-heading]') : null;
  return heading === null ? null : Number(heading.dataset.heading);
}
