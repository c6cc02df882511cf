import { roman } from './roman.ts';

/** Which appendix a sentence may point at: its number, or null where it is left out. */
export interface AppendixNumbers {
  /** Year by year, of a period of several years. */
  readonly years: number | null;
  readonly units: number | null;
  readonly models: number | null;
  readonly feedback: number | null;
  readonly late: number | null;
}

/** " (Phụ lục II)", or nothing where that appendix is left out. */
export function see(appendix: number | null): string {
  return appendix === null ? '' : ` (Phụ lục ${roman(appendix)})`;
}
