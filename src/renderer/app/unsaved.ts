import { useEffect, useId } from 'react';
import { isWriting } from './under-way.ts';

const unsaved = new Set<string>();

/** While it holds, closing the window or loading it anew asks first. What is not on the screen any more is not asked about. */
export function useUnsaved(when: boolean): void {
  const id = useId();
  useEffect(() => {
    if (!when) return;
    unsaved.add(id);
    return () => {
      unsaved.delete(id);
    };
  }, [id, when]);
}

/** From now on nothing that was typed, and no write under way, goes with the window unasked. The browser, or main/unsaved.ts, asks. */
export function askBeforeLosing(): void {
  window.addEventListener('beforeunload', event => {
    if (unsaved.size > 0 || isWriting()) event.preventDefault();
  });
}

/** The register is another one by now: what was typed was for the one before. */
export function loadAnew(): void {
  unsaved.clear();
  window.location.reload();
}
