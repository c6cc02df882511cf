import type { z } from 'zod';

/** What this computer remembers between starts: the year looked at, the folded navigation. Never register data. */
export function readStored<Shape extends z.ZodType>(key: string, shape: Shape): z.infer<Shape> | null {
  try {
    const text = localStorage.getItem(key);
    return text === null ? null : (shape.safeParse(JSON.parse(text)).data ?? null);
  } catch {
    return null;
  }
}

export function writeStored(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A browser that forbids storage forgets the choice when the window closes; nothing else is lost.
  }
}
