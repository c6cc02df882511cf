import { openSync, readSync, writeSync } from 'node:fs';

/** The room on the disk of disk.c, as the program that works on it sees it. */
interface Room {
  /** So many more writes fit; -1: endless. */
  leave(writes: number): void;
  /** Writes asked for so far. */
  asked(): number;
  /** Whether a write has met the end of the room. */
  isFull(): boolean;
}

/** The file that DISK_ROOM names; see disk.c for its two numbers. */
export function openRoom(file: string): Room {
  const shared = openSync(file, 'r+');
  function numberAt(at: number): number {
    const bytes = Buffer.alloc(8);
    readSync(shared, bytes, 0, 8, at);
    return Number(bytes.readBigInt64LE());
  }
  return {
    leave: writes => {
      const bytes = Buffer.alloc(8);
      bytes.writeBigInt64LE(BigInt(writes));
      writeSync(shared, bytes, 0, 8, 0);
    },
    asked: () => numberAt(8),
    isFull: () => numberAt(0) === -2,
  };
}
