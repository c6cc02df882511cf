import { useSyncExternalStore } from 'react';
import { z } from 'zod';
import { readStored, writeStored } from '../app/stored.ts';

export const schemeChoice = z.enum(['system', 'light', 'dark']);
export type SchemeChoice = z.infer<typeof schemeChoice>;

const KEY = 'appearance.scheme';

const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)');
let choice: SchemeChoice = readStored(KEY, schemeChoice) ?? 'system';

/** The scheme the page is drawn in; follows Windows where that is the choice. */
export function scheme(): 'light' | 'dark' {
  if (choice !== 'system') return choice;
  return systemIsDark.matches ? 'dark' : 'light';
}

const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

systemIsDark.addEventListener('change', tell);

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useScheme(): 'light' | 'dark' {
  return useSyncExternalStore(listen, scheme);
}

export function useSchemeChoice(): SchemeChoice {
  return useSyncExternalStore(listen, () => choice);
}

export function chooseScheme(next: SchemeChoice): void {
  choice = next;
  writeStored(KEY, next);
  tell();
}
