import { useCallback, useState } from 'react';

const kept = new Map<string, unknown>();

/**
 * State of a page that survives leaving it and coming back: chosen filters, the selected row. Forgotten when the window
 * closes.
 */
export function useRemembered<Value>(key: string, initial: Value): readonly [Value, (next: Value) => void] {
  const [value, setValue] = useState<Value>(() => recall(key, initial));
  const remember = useCallback(
    (next: Value) => {
      kept.set(key, next);
      setValue(next);
    },
    [key],
  );
  return [value, remember];
}

function recall<Value>(key: string, initial: Value): Value {
  // Whoever wrote under this key was this same hook with the same key, hence with the same type.
  return kept.has(key) ? (kept.get(key) as Value) : initial;
}
