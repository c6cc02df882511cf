import { useSyncExternalStore } from 'react';
import type { ImportKind, ImportResult } from '../../../contract/exchange.ts';
import type { Work } from './work.ts';

export interface Accepted {
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly result: ImportResult;
  /** Rows that were written, by what they are in the clerk's words. */
  readonly written: readonly { readonly noun: string; readonly count: number }[];
  /** Proposals from notes that were not ticked. */
  readonly proposalsLeft: number;
}

/** The one file being decided about, or what became of it. */
export interface Job {
  readonly work: Work | null;
  readonly accepted: Accepted | null;
}

// Outside the page: what the register answers after the page was left still counts when it is come back to.
let job: Job = { work: null, accepted: null };
const listeners = new Set<() => void>();

export function setJob(next: Job): void {
  job = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useJob(): Job {
  return useSyncExternalStore(subscribe, () => job);
}
