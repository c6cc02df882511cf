import { type RefObject, useEffect, useRef } from 'react';

/**
 * Tells the form around a field that its text cannot be read, so that saving waits for it; null: it can. Without this the
 * form would save the last value that could be read, which is not what stands in the field.
 */
export function useWrongText(sentence: string | null): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.setCustomValidity(sentence ?? '');
  }, [sentence]);
  return field;
}

/** Whether every text around can be read. If not, the first that cannot takes the focus and says so (its `invalid` event). */
export function canBeRead(around: ParentNode | null): boolean {
  const fields = [...(around?.querySelectorAll<HTMLInputElement>('input') ?? [])];
  const wrong = fields.find(({ validity }) => validity.customError);
  wrong?.checkValidity();
  wrong?.focus();
  return wrong === undefined;
}
