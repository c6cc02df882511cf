import { type RefObject, useLayoutEffect } from 'react';

/**
 * When a panel or dialog goes with the focus inside, it returns to where it came from: the list, or the button that opened it.
 * What had no room beside the panel has it again a frame later.
 */
export function useReturnFocus(part: RefObject<HTMLElement | null>): void {
  // A layout effect: its end still finds the part in the page, and its start comes before the first field takes the focus.
  useLayoutEffect(() => {
    const cameFrom = document.activeElement;
    return () => {
      // Only now: what a dialog holds comes into the page after it.
      if (!part.current?.contains(document.activeElement) || !(cameFrom instanceof HTMLElement)) return;
      cameFrom.focus();
      if (document.activeElement === cameFrom) return;
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) cameFrom.focus();
      });
    };
  }, [part]);
}
