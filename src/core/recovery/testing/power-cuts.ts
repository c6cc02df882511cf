import { readFileSync, writeFileSync } from 'node:fs';

/** One thing that happened on the disk of disk.c, in order. */
interface Happening {
  readonly kind: string;
  readonly inode: bigint;
  readonly offset: number;
  readonly path: string;
  readonly other: string;
  readonly data: Buffer;
  /** Where its line stands in the log. */
  readonly from: number;
  readonly to: number;
}

const headBytes = 1 + 8 + 8 + 4 + 4 + 4;

function readHappenings(log: string): readonly Happening[] {
  const bytes = readFileSync(log);
  const happenings: Happening[] = [];
  for (let at = 0; at + headBytes <= bytes.length; ) {
    const path = at + headBytes;
    const other = path + bytes.readUInt32LE(at + 17);
    const data = other + bytes.readUInt32LE(at + 21);
    const end = data + bytes.readUInt32LE(at + 25);
    happenings.push({
      kind: bytes.toString('latin1', at, at + 1),
      inode: bytes.readBigInt64LE(at + 1),
      offset: Number(bytes.readBigInt64LE(at + 9)),
      path: bytes.toString('utf8', path, other),
      other: bytes.toString('utf8', other, data),
      data: bytes.subarray(data, end),
      from: at,
      to: end,
    });
    at = end;
  }
  return happenings;
}

/** What was asked of a file and may or may not have reached the disk: bytes at a place, or a length. */
type Unflushed = { readonly at: number; readonly data: Buffer } | { readonly length: number };

interface OneFile {
  flushed: Buffer;
  unflushed: Unflushed[];
}

type Names = Map<string, OneFile>;

function after(content: Buffer, change: Unflushed): Buffer {
  if ('length' in change) {
    const cut = Buffer.alloc(change.length);
    content.copy(cut);
    return cut;
  }
  const end = change.at + change.data.length;
  const whole = end <= content.length ? content : Buffer.concat([content, Buffer.alloc(end - content.length)]);
  change.data.copy(whole, change.at);
  return whole;
}

/** What a cut leaves of the changes nobody had flushed. */
export type Leaving = 'nothing' | 'names' | 'some' | 'all';

const sector = 512;

function contentLeft({ flushed, unflushed }: OneFile, leaving: Leaving, chance: () => number): Buffer {
  let content: Buffer = Buffer.from(flushed);
  if (leaving === 'nothing' || leaving === 'names') return content;
  for (const change of unflushed) {
    if (leaving === 'all') content = after(content, change);
    else if ('length' in change) content = chance() < 0.5 ? after(content, change) : content;
    else {
      for (let from = 0; from < change.data.length; from += sector) {
        const data = change.data.subarray(from, from + sector);
        if (chance() < 0.5) content = after(content, { at: change.at + from, data });
      }
    }
  }
  return content;
}

export interface Cut {
  /** After so many happenings. */
  readonly after: number;
  readonly leaving: Leaving;
}

/** What lies on the disk when the power is back, by path, and what the program had said by then. */
export interface Left {
  readonly cut: Cut;
  readonly files: ReadonlyMap<string, Buffer>;
  readonly said: string;
}

/** How many happenings a log holds. */
export function countHappenings(log: string): number {
  return readHappenings(log).length;
}

/** A log that forgets its last line of this kind; false: it has none. */
export function forgetLast(kind: string, log: string): boolean {
  const forgotten = readHappenings(log).findLast(happening => happening.kind === kind);
  if (!forgotten) return false;
  const bytes = readFileSync(log);
  writeFileSync(log, Buffer.concat([bytes.subarray(0, forgotten.from), bytes.subarray(forgotten.to)]));
  return true;
}

/**
 * Plays a log back up to each cut. A flushed file keeps what was flushed; of everything later nothing is left, the names alone,
 * or some sectors in any order. A flush also settles every name given before it, as on the disks with a journal of their own
 * that the office has (NTFS, ext4).
 *
 * @param before the files as they lay when the log began, by path. @param cuts in order.
 */
export function* playBack(
  log: string,
  before: ReadonlyMap<string, Buffer>,
  cuts: readonly Cut[],
  chance: () => number,
): Generator<Left> {
  const happenings = readHappenings(log);
  let names: Names = new Map([...before].map(([path, content]) => [path, { flushed: content, unflushed: [] }]));
  let settled: Names = names;
  const byInode = new Map<bigint, OneFile>();
  let said = '';
  let at = 0;
  for (const cut of cuts) {
    for (; at < cut.after; at += 1) {
      const happening = happenings[at];
      if (!happening) break;
      if (happening.kind === 'A') said += happening.data.toString('utf8');
      if (happening.kind === 'S') settled = names;
      names = happened(happening, names, byInode);
    }
    const standing = cut.leaving === 'nothing' ? settled : names;
    const files = new Map([...standing].map(([path, file]) => [path, contentLeft(file, cut.leaving, chance)]));
    yield { cut, files, said };
  }
}

function happened(happening: Happening, names: Names, byInode: Map<bigint, OneFile>): Names {
  const { kind, inode, offset, path, other, data } = happening;
  const file = byInode.get(inode);
  const named = names.get(path);
  switch (kind) {
    case 'C': {
      const created: OneFile = { flushed: Buffer.alloc(0), unflushed: [] };
      byInode.set(inode, created);
      return new Map(names).set(path, created);
    }
    case 'B':
      if (named) byInode.set(inode, named);
      else byInode.delete(inode);
      return names;
    case 'W':
      // Kept apart: the log's bytes are shared.
      file?.unflushed.push({ at: offset, data: Buffer.from(data) });
      return names;
    case 'T':
      file?.unflushed.push({ length: offset });
      return names;
    case 'S':
      if (file) {
        for (const change of file.unflushed) file.flushed = after(file.flushed, change);
        file.unflushed = [];
      }
      return names;
    case 'U':
      return new Map([...names].filter(([name]) => name !== path));
    case 'R':
      return named ? new Map([...names].filter(([name]) => name !== path)).set(other, named) : names;
    case 'L':
      return named ? new Map(names).set(other, named) : names;
    default:
      return names;
  }
}
