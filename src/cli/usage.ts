import { parseArgs } from 'node:util';
import { z } from 'zod';
import { day, year } from '../contract/index.ts';
import { optionWords } from './words/usage.ts';
import { words } from './words.ts';

const { expected } = optionWords;

/** The command line was not understood; nothing was opened. Exit code 2. */
export class WrongUsage extends Error {}

/** The command could not be done; nothing changed. Exit code 1. */
export class Refused extends Error {}

/** The file asked about cannot be read at all. Exit code 2. */
export class NotReadable extends Error {}

const options = {
  data: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
  accept: { type: 'boolean', default: false },
  'with-proposals': { type: 'boolean', default: false },
  from: { type: 'string' },
  'received-on': { type: 'string' },
  year: { type: 'string' },
  'as-of': { type: 'string' },
  letterhead: { type: 'string' },
  to: { type: 'string' },
  out: { type: 'string' },
  'passphrase-file': { type: 'string' },
  kind: { type: 'string' },
  format: { type: 'string' },
  unit: { type: 'string' },
  round: { type: 'string' },
  until: { type: 'string' },
  times: { type: 'string' },
  list: { type: 'string' },
  address: { type: 'string' },
  plain: { type: 'boolean', default: false },
  'with-consequence': { type: 'boolean', default: false },
  copy: { type: 'boolean', default: false },
  move: { type: 'boolean', default: false },
  'take-back': { type: 'boolean', default: false },
  choose: { type: 'string' },
  units: { type: 'string' },
  years: { type: 'string' },
} as const;

export type Values = ReturnType<typeof readCommandLine>['values'];

export interface CommandLine {
  /** The command and what follows it: `['import', 'units', 'FILE']`. */
  readonly words: readonly string[];
  readonly values: Values;
}

export function readCommandLine(commandLine: readonly string[]) {
  const { values, positionals, tokens } = parseAll();
  const named = tokens.flatMap(token => (token.kind === 'option' ? [token] : []));
  for (const [index, { name, rawName, value }] of named.entries()) {
    if (named.slice(0, index).some(earlier => earlier.name === name))
      throw new WrongUsage(optionWords.repeated(rawName));
    if (value?.trim() === '') throw new WrongUsage(words.missing(rawName));
  }
  return { values, words: positionals };

  function parseAll() {
    try {
      return parseArgs({ args: [...commandLine], options, allowPositionals: true, tokens: true });
    } catch (error) {
      throw new WrongUsage(wrongOption(error));
    }
  }
}

/** Node's own message names the option and says the rest in English. */
function wrongOption(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const option = /'(?:-\w, )?(-{1,2}[\w-]*)/.exec(message)?.[1] ?? '';
  const known = Object.entries(options).find(([name]) => `--${name}` === option)?.[1];
  if (known === undefined) return optionWords.unknown(option);
  return known.type === 'boolean' ? optionWords.takesNone(option) : words.missing(option);
}

export function required(value: string | undefined, option: string): string {
  if (value === undefined || value === '') throw new WrongUsage(words.missing(option));
  return value;
}

export function readYear(value: string | undefined): number {
  return parse(year, Number(required(value, '--year')), words.wrongValue('--year', value ?? '', expected.year));
}

export function readDay(value: string | undefined, option: string): string | undefined {
  return value === undefined ? undefined : parse(day, value, words.wrongValue(option, value, expected.day));
}

export function readChoice<Value>(choices: Readonly<Record<string, Value>>, value: string, option: string): Value {
  const chosen = Object.hasOwn(choices, value) ? choices[value] : undefined;
  if (chosen === undefined)
    throw new WrongUsage(words.wrongValue(option, value, optionWords.oneOf(Object.keys(choices))));
  return chosen;
}

export function readCount(value: string | undefined, option: string): number {
  const shown = required(value, option);
  return parse(z.int().min(0).max(20_000), Number(shown), words.wrongValue(option, shown, expected.count));
}

/** `2026-2030` or `2026`. */
export function readYears(value: string): { firstYear: number; lastYear: number } {
  const wrong = words.wrongValue('--years', value, expected.years);
  const [first = '', last = first] = value.split('-');
  const firstYear = parse(year, Number(first), wrong);
  const lastYear = parse(year, Number(last), wrong);
  if (lastYear < firstYear) throw new WrongUsage(wrong);
  return { firstYear, lastYear };
}

function parse<Schema extends z.ZodType>(schema: Schema, value: unknown, wrong: string): z.infer<Schema> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new WrongUsage(wrong);
  return parsed.data;
}
