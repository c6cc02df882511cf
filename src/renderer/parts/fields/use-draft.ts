import { isStale } from '../../app/is-stale.ts';
import { useRemembered } from '../../app/remembered.ts';
import { useUnsaved } from '../../app/unsaved.ts';

/** What a form returned to a field: its value, and how to change it. */
export interface DraftField<Value> {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

interface State<Fields> {
  readonly base: Fields;
  readonly version: number;
  readonly draft: Fields;
  /** What is on its way to the register; null: nothing. */
  readonly sent: Fields | null;
  /** The register refused to save on this version: the next one is taken as soon as it is here. */
  readonly refused: boolean;
}

/**
 * A record being edited. It follows the register as long as nothing was typed; what was typed is never overwritten, and is
 * saved against the version it was based on, so that the register can say what changed meanwhile. Once it has said so, what
 * was typed stands on the record as it is now and can be saved. A new record has version 0.
 * With a name ("unit.<id>", "unit.new") what was typed is still there after looking at another row or page.
 */
export function useDraft<Fields extends object>(fields: Fields, version: number, name: string | null = null) {
  const [state, setState, changeState] = useRemembered<State<Fields>>(name && `draft.${name}`, {
    base: fields,
    version,
    draft: fields,
    sent: null,
    refused: false,
  });
  let current = state;
  const isTyped = !isSame(state.draft, state.base);
  const isNewer = version > state.version;
  // An empty form follows as well what it begins with (the day, the year), which has no version.
  const isOther = version === state.version && !isSame(state.base, fields);
  if (isTyped ? state.refused && isNewer : isNewer || isOther) {
    const draft = { ...fields, ...differing(state.base, state.draft) };
    current = { base: fields, version, draft, sent: state.sent, refused: false };
    setState(current);
  }
  const { base, draft } = current;
  const changes = differing(base, draft);
  const changed = Object.keys(changes).length > 0;
  useUnsaved(changed);
  return {
    draft,
    /** The record as it was when typing began, or as it was after the last refusal. */
    base,
    /** Only what differs from the record. */
    changes,
    /** The same, on its way to the register: what is typed from now on is not in it, and stays when it is accepted. */
    send: (): Partial<Fields> => {
      // What is under way already is accepted first; `useChange` sends nothing of the same version beside it.
      changeState(now => (now.sent === null ? { ...now, sent: now.draft } : now));
      return changes;
    },
    changed,
    /** The version the draft is based on. */
    version: current.version,
    field: <Key extends keyof Fields>(key: Key): DraftField<Fields[Key]> => ({
      value: draft[key],
      onChange: value => changeState(now => ({ ...now, draft: { ...now.draft, [key]: value } })),
    }),
    change: (next: Fields) => changeState(now => ({ ...now, draft: next })),
    /** After saving: the record as the register has it now, and on it what was typed since it was sent. */
    accept: (saved: Fields, savedVersion: number) =>
      changeState(({ draft: typed, sent }) => {
        const since = sent === null ? {} : differing(sent, typed);
        return { base: saved, version: savedVersion, draft: { ...saved, ...since }, sent: null, refused: false };
      }),
    /** After a refusal, for `useChange`. */
    refused: (error: Error) => {
      changeState(now => ({ ...now, sent: null, refused: now.refused || isStale(error) }));
    },
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
