import { makeDay, shownDay } from '../../text/days.ts';
import type { Count } from '../cells/counts.ts';
import { isYear } from '../cells/years.ts';
import { generalGroupLabel } from '../words/questions.ts';

/** How a value travels as the key of a candidate, and how it is shown. */
export interface Codec<Value> {
  readonly encode: (value: Value) => string;
  /** Null when the key is no such value. */
  readonly decode: (key: string) => Value | null;
  readonly label: (value: Value) => string;
}

export const dayCodec: Codec<string> = {
  encode: day => day,
  decode: key => {
    const [year = 0, month = 0, date = 0] = key.split('-').map(Number);
    return makeDay(year, month, date) === key ? key : null;
  },
  label: shownDay,
};

export const numberCodec: Codec<number> = {
  encode: String,
  decode: key => (/^\d{1,9}$/.test(key) ? Number(key) : null),
  label: number => String(number).replace(/\B(?=(\d{3})+$)/g, '.'),
};

export const yearCodec: Codec<number> = {
  encode: String,
  decode: key => (/^\d{4}$/.test(key) && isYear(Number(key)) ? Number(key) : null),
  label: String,
};

export const countCodec: Codec<Count> = {
  encode: ({ done, total }) => `${done}/${total}`,
  decode: key => {
    const [, done, total] = /^(\d{1,4})\/(\d{1,4})$/.exec(key) ?? [];
    const count = { done: Number(done), total: Number(total) };
    return done !== undefined && count.done <= count.total ? count : null;
  },
  label: ({ done, total }) => `${done}/${total}`,
};

export const groupsCodec: Codec<readonly number[]> = {
  encode: groups => (groups.length === 0 ? 'general' : groups.join(',')),
  decode: key => {
    if (key === 'general') return [];
    return /^[1-9](?:,[1-9])*$/.test(key) ? key.split(',').map(Number) : null;
  },
  label: groups => (groups.length === 0 ? generalGroupLabel : groups.join(', ')),
};

export function choiceCodec<Choice extends string>(labels: Readonly<Record<Choice, string>>): Codec<Choice> {
  return {
    encode: choice => choice,
    decode: key => choicesOf(labels).find(choice => choice === key) ?? null,
    label: choice => labels[choice],
  };
}

export function choicesOf<Choice extends string>(labels: Readonly<Record<Choice, string>>): Choice[] {
  const choices: Choice[] = [];
  for (const choice in labels) choices.push(choice);
  return choices;
}
