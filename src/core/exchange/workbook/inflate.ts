import { Inflate } from 'fflate';
import { FileRefused } from './refusal.ts';

/** What one part of a zip says, piece by piece: a part of 60 MB never stands in memory whole. */
export type Part = Iterable<Uint8Array>;

/** So little is inflated at once that even a bomb (1,032 bytes for one) gives 4 MB at most. */
const pieceBytes = 4 * 1024;

/** @param size what the directory says comes out: more than that is no longer what was promised. */
export function* inflated(packed: Uint8Array, size: number): Generator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  let bytes = 0;
  const inflate = new Inflate(piece => {
    bytes += piece.length;
    pieces.push(piece);
  });
  for (let from = 0; from < packed.length; from += pieceBytes) {
    const next = packed.subarray(from, from + pieceBytes);
    orDamaged(() => inflate.push(next, from + pieceBytes >= packed.length));
    if (bytes > size) throw new FileRefused('damaged', 'more than said');
    yield* pieces;
    pieces = [];
  }
}

/** A part whole, for what is small or is written anew. @param most bytes; past them it is not inflated further. */
export function whole(part: Part, most: number): Buffer {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for (const piece of part) {
    bytes += piece.length;
    if (bytes > most) throw new FileRefused('tooLarge', 'one part');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

export function orDamaged<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    throw new FileRefused('damaged', error instanceof Error ? error.message : 'zip');
  }
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;

/**
 * Where the packed bytes of each entry begin, in the directory's order, as `fflate` lists them; null for one that only the large
 * form of zip can say.
 */
export function placesOf(bytes: Uint8Array): readonly (number | null)[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const places: (number | null)[] = [];
  if (end === null) return places;
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 8, true); count > 0; count -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryEntry) return places;
    places.push(placeAfter(view, view.getUint32(at + 42, true)));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return places;
}

function endOf(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 22 - 65_536; at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  return null;
}

function placeAfter(view: DataView, local: number): number | null {
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== localEntry) return null;
  return local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}
