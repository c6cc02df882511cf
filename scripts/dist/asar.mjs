import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** The header's text stands behind four lengths of four bytes each; the last is its own. */
const LENGTHS = 16;

/** @typedef {{ path: string, size: number, isUnpacked: boolean }} Packed */

/** @returns {Packed[]} every file below a folder of the header, in the order of the header */
function filesOf(folder, above) {
  return Object.entries(folder.files).flatMap(([name, entry]) =>
    'files' in entry
      ? filesOf(entry, `${above}${name}/`)
      : [{ path: `${above}${name}`, size: entry.size, isUnpacked: entry.unpacked === true }],
  );
}

/**
 * What an asar says of itself: its files, and the SHA-256 of its header, which the Windows program must carry as its record.
 *
 * @param {string} file
 */
export function readAsar(file) {
  const handle = openSync(file, 'r');
  const lengths = Buffer.alloc(LENGTHS);
  readSync(handle, lengths, 0, LENGTHS, 0);
  const header = Buffer.alloc(lengths.readUInt32LE(12));
  readSync(handle, header, 0, header.length, LENGTHS);
  closeSync(handle);
  return {
    files: filesOf(JSON.parse(header.toString('utf8')), ''),
    headerHash: createHash('sha256').update(header).digest('hex'),
  };
}
