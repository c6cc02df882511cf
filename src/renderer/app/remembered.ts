import { useCallback, useState } from 'react';

const kept = new Map<string, unknown>();

/** The value, how to set it, and how to change it from what it is by then. */
type Remembered<Value> = readonly [Value, (next: Value) => void, (change: (now: Value) => Value) => void];

/** What a page will find when it is opened next: the part of it that somebody was sent to. */
export function remember(key: string, value: unknown): void {
  kept.set(key, value);
}

/**
 * State of a page that survives leaving it and coming back: chosen filters, the selected row, a form half filled in.
 * Forgotten when the window closes; without a key, when the page is left. Another key is another state from the first look on.
 */
export function useRemembered<Value>(key: string | null, initial: Value): Remembered<Value> {
  const [state, setState] = useState(() => begin(key, initial));
  let current = state;
  if (state.key !== key) {
    current = begin(key, initial);
    setState(current);
  }
  const { first } = current;
  const change = useCallback(
    (changed: (now: Value) => Value) => {
      if (key === null) {
        setState(now => ({ ...now, value: changed(now.value) }));
        return;
      }
      // At once, not when React gets to it: the form may close with this very change, and must not find itself half filled.
      const value = changed(recall(key, first));
      kept.set(key, value);
      setState(now => (now.key === key ? { ...now, value } : now));
    },
    [key, first],
  );
  const set = useCallback((next: Value) => change(() => next), [change]);
  return [current.value, set, change];
}

function begin<Value>(key: string | null, initial: Value) {
  const first = recall(key, initial);
  return { key, first, value: first };
}

function recall<Value>(key: string | null, initial: Value): Value {
  // Whoever wrote under this key was this same hook with the same key, hence with the same type.
  return key !== null && kept.has(key) ? (kept.get(key) as Value) : initial;
}
