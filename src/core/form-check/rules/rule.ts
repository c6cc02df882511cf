import type { z } from 'zod';
import type { FormGroup } from '../../../contract/form-check.ts';
import type { Form } from '../parts/form.ts';
import type { Piece } from '../parts/piece.ts';

/** One place where a rule is not kept. */
export interface Hit {
  readonly group: FormGroup;
  /** The line it stands in, quoted for the reader. */
  readonly piece?: Piece | undefined;
  /** Where it is, when no line says so: "phần 2 (khổ ngang)". */
  readonly where?: string | undefined;
  readonly found: string;
  /** When it can be said more exactly than by the rule's own text. */
  readonly expected?: string | undefined;
  /** Puts it right in the tree; only where meaning cannot change. */
  readonly fix?: (() => void) | undefined;
}

export interface Rule {
  readonly id: string;
  /** False: also of use on text in an old encoding. */
  readonly readsWords: boolean;
  /** Takes the value from the rule set; throws when it has no sense. */
  readonly bind: (value: unknown) => (form: Form) => readonly Hit[];
}

/** A rule with a value from the rule set. */
export function rule<Value>(
  id: string,
  value: z.ZodType<Value>,
  find: (form: Form, value: Value) => readonly Hit[],
  { readsWords = true }: { readonly readsWords?: boolean } = {},
): Rule {
  return {
    id,
    readsWords,
    bind: raw => {
      const parsed = value.safeParse(raw);
      if (!parsed.success) throw new Error(`rule ${id}: ${parsed.error.message}`);
      return form => find(form, parsed.data);
    },
  };
}

/** A rule that needs no value: it is kept or not. */
export function plainRule(
  id: string,
  find: (form: Form) => readonly Hit[],
  { readsWords = true }: { readonly readsWords?: boolean } = {},
): Rule {
  return { id, readsWords, bind: () => find };
}

/** A hit when something is so, none otherwise. */
export function when(condition: boolean, hit: () => Hit): readonly Hit[] {
  return condition ? [hit()] : [];
}
