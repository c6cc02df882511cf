/**
 * What pdfjs makes of a stream written in letters (ISO 32000-1, 7.4.2 and 7.4.3), byte for byte: also where the letters are
 * mixed with others, which it passes over.
 */
export const armours: readonly ((letters: Buffer) => Buffer)[] = [fromHex, fromAscii85];

function fromHex(letters: Buffer): Buffer {
  const end = letters.indexOf('>');
  const digits = letters.toString('latin1', 0, end < 0 ? letters.length : end).replace(/[^0-9a-f]+/giu, '');
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
}

const blanks: ReadonlySet<number> = new Set([0x20, 0x09, 0x0d, 0x0a]);

function fromAscii85(letters: Buffer): Buffer {
  const end = letters.indexOf('~');
  const made = Buffer.alloc(letters.length * 4 + 4);
  let length = 0;
  let group: number[] = [];
  for (const letter of letters.subarray(0, end < 0 ? letters.length : end)) {
    if (blanks.has(letter)) continue;
    if (letter === 0x7a && group.length === 0) {
      length += 4;
      continue;
    }
    group.push(letter);
    if (group.length < 5) continue;
    length = putGroup(made, length, group);
    group = [];
  }
  if (group.length > 1) {
    const rest = group.length - 1;
    length = putGroup(made, length, [...group, 0x75, 0x75, 0x75].slice(0, 5)) - 4 + rest;
  }
  return made.subarray(0, length);
}

function putGroup(into: Buffer, at: number, group: readonly number[]): number {
  const value = group.reduce((sum, letter) => sum * 85 + letter - 0x21, 0);
  return into.writeInt32BE(value | 0, at);
}
