import { deflateRawSync } from 'node:zlib';

/** A register as it lies on the disk after the power went: the file and its journal. */
export interface Lying {
  readonly file: Buffer;
  readonly journal: Buffer | null;
}

export interface Damage extends Lying {
  readonly name: string;
}

/** Numbers that look random and are the same in every run. */
function sequenceOf(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const pageSize = 4096;

function flipped({ file, journal }: Lying, next: (below: number) => number, bits: number): Lying {
  const bytes = Buffer.from(file);
  for (let count = 0; count < bits; count += 1) {
    const at = next(bytes.length);
    bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << next(8)), at);
  }
  return { file: bytes, journal };
}

function zeroed({ file, journal }: Lying, next: (below: number) => number, pages: number): Lying {
  const bytes = Buffer.from(file);
  for (let count = 0; count < pages; count += 1) {
    const at = next(bytes.length / pageSize) * pageSize;
    bytes.fill(0, at, at + pageSize);
  }
  return { file: bytes, journal };
}

const foreign: readonly Buffer[] = [
  Buffer.from('Danh sách đơn vị\n'.repeat(500)),
  Buffer.from([0x50, 0x4b, 3, 4, ...deflateRawSync(Buffer.alloc(9000, 7))]),
  Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(6000, 3)]),
  Buffer.alloc(0),
  Buffer.alloc(4 * pageSize),
];

/**
 * So many damages of each of five sorts: bits flipped, cut short, the journal of another time or register, pages of zeros,
 * files that are something else.
 *
 * @param unclean as the power left it, with its journal; @param closed the same closed; @param other another register.
 */
export function damagesOf(each: number, states: { unclean: Lying; closed: Lying; other: Lying }): readonly Damage[] {
  const { unclean, closed, other } = states;
  const rounds = Array.from({ length: each }, (_, index) => index);
  return rounds.flatMap(index => {
    const next = sequenceOf(index + 1);
    const base = index % 2 === 0 ? closed : unclean;
    const journal = other.journal ?? Buffer.alloc(0);
    const journals = [
      journal,
      journal.subarray(0, next(journal.length)),
      flipped({ file: journal, journal: null }, next, 9).file,
    ];
    const cut = base.file.subarray(0, next(base.file.length));
    const something = foreign[index % foreign.length] ?? Buffer.alloc(0);
    return [
      { name: `bits flipped ${index}`, ...flipped(base, next, 1 + next(40)) },
      { name: `cut short ${index}`, file: cut, journal: base.journal },
      { name: `another journal ${index}`, file: closed.file, journal: journals[index % journals.length] ?? journal },
      { name: `pages of zeros ${index}`, ...zeroed(base, next, 1 + next(4)) },
      { name: `something else ${index}`, file: something, journal: index % 2 === 0 ? null : journal },
    ];
  });
}
