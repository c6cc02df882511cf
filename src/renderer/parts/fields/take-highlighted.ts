import type { KeyboardEvent } from 'react';

/**
 * Enter takes the choice that is seen as highlighted. Mantine keeps the highlighted place beside the page and forgets it for a
 * moment when a list has just opened, so Enter right after the last letter went past it to the form behind. For the wrapper of
 * a field with a list, as `onKeyDownCapture`.
 */
export function takeHighlighted(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(event.target instanceof HTMLInputElement)) return;
  const list = document.getElementById(event.target.getAttribute('aria-controls') ?? '');
  const highlighted = list?.querySelector<HTMLElement>('[data-combobox-selected]');
  if (highlighted === null || highlighted === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  highlighted.click();
}
