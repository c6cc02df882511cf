import { useRemembered } from '../../app/remembered.ts';

/** What a form returned to a field: its value, and how to change it. */
export interface DraftField<Value> {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

interface State<Fields> {
  readonly base: Fields;
  readonly version: number;
  readonly draft: Fields;
}

/**
 * A record being edited. It follows the register as long as nothing was typed; what was typed is never overwritten, and is
 * saved against the version it was based on, so that the register can say what changed meanwhile. A new record has version 0.
 * With a name ("unit.<id>", "unit.new") what was typed is still there after looking at another row or page.
 */
export function useDraft<Fields extends object>(fields: Fields, version: number, name: string | null = null) {
  const [state, setState, changeState] = useRemembered<State<Fields>>(name && `draft.${name}`, {
    base: fields,
    version,
    draft: fields,
  });
  let current = state;
  if (version > state.version && isSame(state.draft, state.base)) {
    current = { base: fields, version, draft: fields };
    setState(current);
  }
  const { base, draft } = current;
  const changes = differing(base, draft);
  return {
    draft,
    /** Only what differs from the record. */
    changes,
    changed: Object.keys(changes).length > 0,
    /** The version the draft is based on. */
    version: current.version,
    field: <Key extends keyof Fields>(key: Key): DraftField<Fields[Key]> => ({
      value: draft[key],
      onChange: value => changeState(now => ({ ...now, draft: { ...now.draft, [key]: value } })),
    }),
    /** After saving: the record as the register has it now. */
    accept: (saved: Fields, savedVersion: number) => setState({ base: saved, version: savedVersion, draft: saved }),
    reset: () => changeState(now => ({ ...now, draft: now.base })),
  };
}

export function differing<Fields extends object>(base: Fields, draft: Fields): Partial<Fields> {
  const result: Partial<Fields> = {};
  for (const key in draft) {
    if (!isSame(draft[key], base[key])) result[key] = draft[key];
  }
  return result;
}

/** Fields are texts, numbers, lists and plain objects; they are equal when they read the same. */
function isSame(left: unknown, right: unknown): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}
