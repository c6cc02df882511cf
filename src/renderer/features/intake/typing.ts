import { useLayoutEffect, useRef } from 'react';
import { type CopyForm, copyForm } from '../../../contract/enumerations.ts';
import { receiptWords } from '../../words/receipts.ts';

/** Keys of the whole page, before the list and the panel beside it take them; there as soon as the page is seen. */
export function usePageKeys(onPress: (event: KeyboardEvent) => void): void {
  const latest = useRef(onPress);
  useLayoutEffect(() => {
    latest.current = onPress;
  });
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => latest.current(event);
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, []);
}

export function isOnList({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.getAttribute('role') === 'grid';
}

/** Shift+R, unless it is typed into a field; a small r begins a unit's name. */
export function isTurn(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  const isTyped = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return shiftKey && !(ctrlKey || metaKey || altKey || isTyped) && key.toLowerCase() === 'r';
}

/** The form of the copy a digit says while the list has the focus, in the order of the field: "2" is the second. */
export function copyFormOf(event: KeyboardEvent): CopyForm | undefined {
  const { key, ctrlKey, metaKey, altKey } = event;
  return ctrlKey || metaKey || altKey || !isOnList(event) ? undefined : copyForm.options[Number(key) - 1];
}

/** A letter pressed while the list has the focus: the beginning of a unit's name. */
export function isLetter(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey } = event;
  return !(ctrlKey || metaKey || altKey) && isOnList(event) && /^\p{L}$/u.test(key);
}

/** The unit's field in the panel takes the focus; what is typed next replaces what stands there. */
export function focusUnit(): void {
  const field = document.querySelector<HTMLInputElement>('aside [data-autofocus]');
  field?.focus();
  field?.select();
}

/** The choices of the copy's form; arrows choose, Enter confirms. */
export function focusCopyForm(): void {
  const sets = [...document.querySelectorAll<HTMLFieldSetElement>('aside fieldset')];
  const set = sets.find(({ firstElementChild }) => firstElementChild?.textContent === receiptWords.copyForm);
  set?.querySelector<HTMLInputElement>('input')?.focus();
}

export function focusList(): void {
  document.querySelector<HTMLElement>('main [role="grid"]')?.focus();
}
