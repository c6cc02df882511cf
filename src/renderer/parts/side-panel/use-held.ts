import { type RefObject, useLayoutEffect } from 'react';

/**
 * While a form is on its way to the register its fields take no typing: what would be typed now would go with the fields that
 * are emptied. Read-only and not disabled, so that the focus stays where it is.
 */
export function useHeld(form: RefObject<HTMLElement | null>, isHeld: boolean): void {
  useLayoutEffect(() => {
    if (!isHeld) return;
    const fields = form.current?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'form :is(input, textarea):not([readonly])',
    );
    const held = [...(fields ?? [])];
    for (const field of held) field.readOnly = true;
    return () => {
      for (const field of held) field.readOnly = false;
    };
  }, [form, isHeld]);
}
