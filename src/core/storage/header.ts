import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { refuseRegister } from '../refusal.ts';
import { newestSchema } from './migrations/index.ts';
import { wasLeftOpen } from './probe.ts';

/** "HPIs": marks the file as a register of this program (PRAGMA application_id). */
export const applicationId = 0x48504973;

const signature = 'SQLite format 3\u0000';

/**
 * Looks at the first 100 bytes of a register file before SQLite opens it, so that a file that is newer, foreign or
 * cut off is refused with not one byte of it changed. Must never run on a file this process has open: on POSIX,
 * closing it would drop SQLite's locks.
 *
 * @param isOurs what stands beside the file says that it was a register of this program: unreadable, it is then damaged.
 * @throws Refusal REGISTER_REFUSED: newer, foreign, damaged.
 */
export function checkHeader(file: string, shownPlace: string, isOurs = false): void {
  const { header, bytes } = readHeader(file, shownPlace);
  if (bytes < 100 || header.every(byte => byte === 0)) refuseRegister('damaged', shownPlace);
  if (header.toString('latin1', 0, 16) !== signature) {
    refuseRegister(isOurs ? 'damaged' : 'foreign', shownPlace);
  }
  if (header.readUInt32BE(68) !== applicationId) refuseRegister('foreign', shownPlace);
  if (header.readUInt32BE(60) > newestSchema) refuseRegister('newer', shownPlace);
  // A journal still to be played in may hold the pages the file lacks.
  if (!wasLeftOpen(file) && isCutOff(header, bytes)) refuseRegister('damaged', shownPlace);
}

function readHeader(file: string, shownPlace: string): { header: Buffer; bytes: number } {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch (error) {
    return refuseRegister('notWritable', shownPlace, error);
  }
  try {
    if (!fstatSync(descriptor).isFile()) refuseRegister('foreign', shownPlace);
    const header = Buffer.alloc(100);
    readSync(descriptor, header, 0, 100, 0);
    return { header, bytes: fstatSync(descriptor).size };
  } finally {
    closeSync(descriptor);
  }
}

/** The page count in the header is valid when its change counter says so; the file must hold that many pages. */
function isCutOff(header: Buffer, bytes: number): boolean {
  const countIsValid = header.readUInt32BE(24) === header.readUInt32BE(92);
  return countIsValid && bytesSaidBy(header) > bytes;
}

function bytesSaidBy(header: Buffer): number {
  const declared = header.readUInt16BE(16);
  const pageSize = declared === 1 ? 65_536 : declared;
  return header.readUInt32BE(28) * pageSize;
}

/** How large a closed file says it is, whether it is or not; 0 for what is no database. */
export function declaredBytes(file: string): number {
  const { header } = readHeader(file, file);
  return header.toString('latin1', 0, 16) === signature ? bytesSaidBy(header) : 0;
}
