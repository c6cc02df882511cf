// Reads back from a finished program what electron-builder.config.mjs asked for. Electron keeps its fuses as one letter each
// behind a fixed text inside the program.
import { readFileSync } from 'node:fs';

const MARK = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const ON = '1'.charCodeAt(0);

/** In Electron's own order. The last came with later versions; it is on by default and is left so. */
const wanted = [
  ['RunAsNode', false],
  ['EnableCookieEncryption', true],
  ['EnableNodeOptionsEnvironmentVariable', false],
  ['EnableNodeCliInspectArguments', false],
  ['EnableEmbeddedAsarIntegrityValidation', true],
  ['OnlyLoadAppFromAsar', true],
  ['LoadBrowserProcessSpecificV8Snapshot', false],
  ['GrantFileProtocolExtraPrivileges', false],
  ['WasmTrapHandlers', true],
];

/**
 * @param {string} program
 * @returns {{ name: string, isOn: boolean }[]}
 */
export function readFuses(program) {
  const bytes = readFileSync(program);
  const place = bytes.indexOf(MARK);
  if (place === -1) throw new Error(`${program}: no fuses found; this is no Electron.`);
  const count = bytes[place + MARK.length + 1] ?? 0;
  const letters = [...bytes.subarray(place + MARK.length + 2, place + MARK.length + 2 + count)];
  return letters.map((letter, index) => ({
    name: wanted[index]?.[0]?.toString() ?? `fuse ${index}`,
    isOn: letter === ON,
  }));
}

/** A fuse nobody here knows, or one that stands otherwise than asked, ends the packing. */
export function checkFuses(program) {
  const fuses = readFuses(program);
  for (const [index, { name, isOn }] of fuses.entries()) {
    if (wanted[index]?.[1] !== isOn)
      throw new Error(`${program}: ${name} is ${isOn ? 'on' : 'off'}; it must be named and set.`);
  }
  return fuses;
}

const record = /\{"file":"resources\\\\app\.asar","alg":"SHA256","value":"([0-9a-f]{64})"\}/u;

/** The hash of the asar's header that a Windows program carries and compares at every start; null when it carries none. */
export function integrityRecord(program) {
  return record.exec(readFileSync(program, 'latin1'))?.[1] ?? null;
}
