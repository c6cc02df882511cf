import { inflateSync } from 'node:zlib';
import { receivedLimits } from './limits.ts';
import { ReceivedFileRefused } from './refusal.ts';

/** Packed in packed in packed: deeper is nobody's report. */
const deepest = 3;

/**
 * Unpacks every stream of a PDF under a limit before pdfjs may, which has none. SECURITY: a small file that unpacks to
 * gigabytes would take the office's whole machine; see received-files.test.ts.
 *
 * @throws ReceivedFileRefused hostile.
 */
export function refuseUnpackingBombs(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = receivedLimits.unpackedBytes;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const start = at + 6 + (file[at + 6] === 0x0d ? 1 : 0) + 1;
    const end = file.indexOf('endstream', start);
    left -= unpackedSize(file.subarray(start, end < 0 ? file.length : end), left, deepest);
    at = end < 0 ? file.length : end + 3;
  }
}

function unpackedSize(packed: Buffer, left: number, deeper: number): number {
  // Both bytes of the header say whether it is a packed stream at all.
  if (packed.length < 2 || ((packed[0] ?? 0) & 0x0f) !== 8 || packed.readUInt16BE(0) % 31 !== 0) return 0;
  const unpacked = unpack(packed, left);
  if (unpacked.length === 0) return 0;
  if (deeper === 0) throw new ReceivedFileRefused('hostile');
  return unpacked.length + unpackedSize(unpacked, left - unpacked.length, deeper - 1);
}

function unpack(packed: Buffer, left: number): Buffer {
  try {
    // A stream cut short still unpacks as far as it goes.
    return inflateSync(packed, { maxOutputLength: Math.max(1, left), finishFlush: 2 });
  } catch (error) {
    if (Reflect.get(Object(error), 'code') === 'ERR_BUFFER_TOO_LARGE') throw new ReceivedFileRefused('hostile');
    return Buffer.alloc(0);
  }
}
