import { useKeys } from '../../app/use-keys.ts';

/** Insert, from anywhere on the page but a field: a new record. */
export function useNewKey(openNew: () => void): void {
  useKeys({
    Insert: event => {
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      openNew();
    },
  });
}
