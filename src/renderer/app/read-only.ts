import { createContext, use } from 'react';

/** The sentence why nothing is written ("Chế độ chỉ xem và in"); null: it is written to. */
export const ReadOnlyContext = createContext<string | null>(null);

/** For whatever writes: off, with this as its reason. */
export function useReadOnly(): string | null {
  return use(ReadOnlyContext);
}
