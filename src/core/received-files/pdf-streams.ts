import { inflateRawSync } from 'node:zlib';
import { Inflate } from 'fflate';
import { receivedLimits } from './limits.ts';
import { armours } from './pdf-armour.ts';
import { ReceivedFileRefused } from './refusal.ts';

/** Packed in packed in packed: deeper is nobody's report. */
const deepest = 3;

/** Between two words of a PDF, and a name in it. */
const gap = String.raw`(?:[\s\0]|%[^\r\n]*[\r\n])`;
const name = String.raw`/[^\s\0()<>[\]{}/%]+`;
const ends = String.raw`(?![\w#])`;
const letters = `/(?:ASCIIHexDecode|AHx|ASCII85Decode|A85)${ends}`;

/** Packed bytes written in letters, as some programs do. */
const inLetters = new RegExp(letters, 'u');
/** What no report's PDF has, and what would hide how much it unpacks to. */
const refused = [
  // Packings no program writes any more, a thousandfold and more; by the names pdfjs knows them by.
  /\/(?:LZW|RunLength|Brotli)Decode(?![\w#])/u,
  // Their short names could stand in any packed bytes: only where a packing is named.
  new RegExp(String.raw`(?:/F|/Filter|obj)${gap}*(?:\[(?:${gap}|${name})*)?/(?:LZW|RL)${ends}`, 'u'),
  // Letters that are unpacked, or read from letters, first.
  new RegExp(String.raw`\[${gap}*(?:${name}${gap}*)+${letters}`, 'u'),
] as const;
/** How a stream is packed is said elsewhere in the file. */
const saidElsewhere = new RegExp(
  String.raw`/F(?:ilter)?${ends}${gap}*(?:\[(?:${gap}|${name})*)?\d+${gap}+\d+${gap}+R${ends}`,
  'u',
);

/**
 * Unpacks every stream of a PDF under a limit before pdfjs may, which has none. SECURITY: a small file that unpacks to
 * gigabytes would take the office's whole machine; see pdf-streams.test.ts. What may be a stream is told from its bytes:
 * what a file says of its streams can be hidden from whoever does not read it whole.
 *
 * @throws ReceivedFileRefused hostile.
 */
export function refuseUnpackingBombs(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const said: Said = { letters: false, elsewhere: false };
  read(file, said);
  unpackAll(file, said, [packed => packed]);
  if (said.letters && said.elsewhere) throw new ReceivedFileRefused('hostile');
  if (said.letters) unpackAll(file, said, armours);
}

/** What the file, packed parts included, says of its streams. */
interface Said {
  letters: boolean;
  elsewhere: boolean;
}

function unpackAll(file: Buffer, said: Said, views: readonly ((bytes: Buffer) => Buffer)[]): void {
  let left = receivedLimits.unpackedBytes;
  for (const bytes of streamsOf(file)) {
    for (const view of views) left -= unpackedSize(view(bytes), left, deepest, said);
  }
}

/** Where pdfjs lets a stream begin: after the line's end, whatever stands before it. To the file's end: lengths may lie. */
function* streamsOf(file: Buffer): Generator<Buffer> {
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', Math.max(0, at - 3), at) === 'end') continue;
    let start = at + 6;
    while (start < file.length && file[start] !== 0x0a && file[start] !== 0x0d) start += 1;
    start += file[start] === 0x0d && file[start + 1] === 0x0a ? 2 : 1;
    yield file.subarray(start);
  }
}

function read(bytes: Buffer, said: Said): void {
  const text = bytes
    .toString('latin1')
    .replace(/#([0-9a-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  if (refused.some(pattern => pattern.test(text))) throw new ReceivedFileRefused('hostile');
  said.letters ||= inLetters.test(text);
  said.elsewhere ||= saidElsewhere.test(text);
}

function unpackedSize(packed: Buffer, left: number, deeper: number, said: Said): number {
  // Both bytes of the header say whether it is a packed stream at all.
  if (packed.length < 2 || ((packed[0] ?? 0) & 0x0f) !== 8 || packed.readUInt16BE(0) % 31 !== 0) return 0;
  const unpacked = unpack(packed.subarray(2), left);
  if (typeof unpacked === 'number') return unpacked;
  if (unpacked.length === 0) return 0;
  if (deeper === 0) throw new ReceivedFileRefused('hostile');
  read(unpacked, said);
  return unpacked.length + unpackedSize(unpacked, left - unpacked.length, deeper - 1, said);
}

/** Without the sum at its end, which pdfjs does not ask for either. Of a broken stream: how much came before the break. */
function unpack(packed: Buffer, left: number): Buffer | number {
  try {
    // A stream cut short still unpacks as far as it goes.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, left), finishFlush: 2 });
  } catch (error) {
    if (Reflect.get(Object(error), 'code') === 'ERR_BUFFER_TOO_LARGE') throw new ReceivedFileRefused('hostile');
    return sizeBeforeBreak(packed, left);
  }
}

const piece = 1024;

function sizeBeforeBreak(packed: Buffer, left: number): number {
  let size = 0;
  const inflate = new Inflate(part => {
    size += part.length;
  });
  try {
    for (let at = 0; at < packed.length && size <= left; at += piece) inflate.push(packed.subarray(at, at + piece));
  } catch {
    // Here it breaks.
  }
  if (size > left) throw new ReceivedFileRefused('hostile');
  return size;
}
