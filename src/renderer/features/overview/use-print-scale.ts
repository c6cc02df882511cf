import { type RefObject, useEffect } from 'react';

/** A4 lying down without its margins of 10 mm, in CSS pixels. */
const SHEET_HEIGHT = 710;
const HEAD = 56;
const LARGEST = 0.88;
const SMALLEST = 0.5;

/** Just before printing: as small as it takes for everything to stand on the one sheet, nothing cut. */
export function usePrintScale(content: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    function fit(): void {
      const parts = [...(content.current?.querySelectorAll<HTMLElement>('[data-printed]') ?? [])];
      const [band = 0, ...columns] = parts.map(heightOf);
      const height = HEAD + band + Math.max(0, ...columns);
      const scale = height === HEAD ? LARGEST : Math.min(LARGEST, Math.max(SMALLEST, SHEET_HEIGHT / height));
      document.documentElement.style.setProperty('--print-scale', scale.toFixed(3));
    }
    window.addEventListener('beforeprint', fit);
    return () => window.removeEventListener('beforeprint', fit);
  }, [content]);
}

/** What stands in it; the window may have stretched the box. */
function heightOf(part: HTMLElement): number {
  const last = part.lastElementChild?.getBoundingClientRect().bottom ?? 0;
  return Math.max(last - part.getBoundingClientRect().top, 0);
}
