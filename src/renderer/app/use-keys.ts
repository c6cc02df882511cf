import { useLayoutEffect, useRef } from 'react';

/** The field something was typed into since it got the focus, and what then stood there. */
let typed: { readonly field: EventTarget | null; readonly text: string } | null = null;

window.addEventListener('focusin', event => {
  // Coming back to the window gives the same field the focus again: its typing stands.
  if (event.target !== typed?.field) typed = null;
});
window.addEventListener('input', event => {
  typed = { field: event.target, text: textOf(event.target) };
});

/**
 * Whether there is typing to take back: Ctrl+Z is then the field's own. In a field that merely got the focus, or was
 * emptied because its record was saved, it is the register's.
 */
export function hasTyped(target: EventTarget | null): boolean {
  if (!isField(target) || typed === null || typed.field !== target) return false;
  return textOf(target) !== '' || typed.text === '';
}

function textOf(target: EventTarget | null): string {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return target.value;
  return target instanceof HTMLElement ? (target.textContent ?? '') : '';
}

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit', 'file'].includes(target.type);
}

export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

function nameOf(event: KeyboardEvent): string {
  // With Alt the character depends on the keyboard; the digit's place does not. The keypad's Alt+digits type characters.
  const digit = event.altKey ? /^Digit(\d)$/.exec(event.code)?.[1] : undefined;
  const key = digit ?? (event.key.length === 1 ? event.key.toLowerCase() : event.key);
  return `${event.altKey ? 'Alt+' : ''}${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.shiftKey ? 'Shift+' : ''}${key}`;
}

/**
 * Keys for the whole window: `{ 'Ctrl+k': open }`. Of several that know a key, the one that stands longest (parts before what
 * holds them) is asked first, and takes it by `preventDefault`. What is seen and what its keys do change in one step: an effect
 * after the paint would let a key fall in between, and do what the page before did.
 */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useLayoutEffect(() => {
    function press(event: KeyboardEvent): void {
      if (event.defaultPrevented) return;
      latest.current[nameOf(event)]?.(event);
    }
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
