import { type RefObject, useLayoutEffect } from 'react';

const positions = new Map<string, number>();

/** Leaving a page and coming back finds its list where it was. */
export function useScrollMemory(name: string, scroll: RefObject<HTMLElement | null>, ready: boolean): void {
  useLayoutEffect(() => {
    const element = scroll.current;
    if (element === null || !ready) return;
    element.scrollTop = positions.get(name) ?? 0;
    function remember(): void {
      if (element !== null) positions.set(name, element.scrollTop);
    }
    element.addEventListener('scroll', remember, { passive: true });
    return () => element.removeEventListener('scroll', remember);
  }, [name, scroll, ready]);
}
