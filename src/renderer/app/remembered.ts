import { useCallback, useRef, useState } from 'react';

const kept = new Map<string, unknown>();

/** The value, how to set it, and how to change it from what it is by then. */
type Remembered<Value> = readonly [Value, (next: Value) => void, (change: (now: Value) => Value) => void];

/** What a page will find when it is opened next: the part of it that somebody was sent to. */
export function remember(key: string, value: unknown): void {
  kept.set(key, value);
}

/**
 * State of a page that survives leaving it and coming back: chosen filters, the selected row, a form half filled in.
 * Forgotten when the window closes; without a key, when the page is left.
 */
export function useRemembered<Value>(key: string | null, initial: Value): Remembered<Value> {
  const [value, setValue] = useState<Value>(() => recall(key, initial));
  const first = useRef(value);
  const change = useCallback(
    (changed: (now: Value) => Value) => {
      if (key === null) {
        setValue(changed);
        return;
      }
      // At once, not when React gets to it: the form may close with this very change, and must not find itself half filled.
      const next = changed(recall(key, first.current));
      kept.set(key, next);
      setValue(() => next);
    },
    [key],
  );
  const set = useCallback((next: Value) => change(() => next), [change]);
  return [value, set, change];
}

function recall<Value>(key: string | null, initial: Value): Value {
  // Whoever wrote under this key was this same hook with the same key, hence with the same type.
  return key !== null && kept.has(key) ? (kept.get(key) as Value) : initial;
}
