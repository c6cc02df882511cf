import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { logFolder } from '../hosting/log-file.ts';
import type { Register } from '../register.ts';
import { stampOf } from '../storage/stamp.ts';
import { factsOf } from './facts.ts';
import { maskLogLine } from './mask-log.ts';
import { diagnosticsWords as words } from './words.ts';

interface DiagnosticsFile {
  readonly name: string;
  readonly text: string;
}

/** The program's own logs, and what was turned over of each. */
const logNames = /^(?:so|cua-so|may-chu)(?:\.old)?\.log$/u;
const linesKept = 2000;

/**
 * "Tệp chẩn đoán lỗi": what somebody who mends the program has to know, with no name and no text of the register. Made only
 * when asked for; the files are shown before they are saved.
 */
export function diagnosticsPack(register: Register): {
  readonly fileName: string;
  readonly files: readonly DiagnosticsFile[];
  readonly bytes: Uint8Array;
} {
  const files = [{ name: words.facts, text: factsOf(register) }, ...logsOf(register)];
  const zipped = zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)])));
  return { fileName: words.fileName(stampOf(register.clock.now())), files, bytes: zipped };
}

function logsOf({ folder }: Register): readonly DiagnosticsFile[] {
  const place = logFolder(folder);
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter(name => logNames.test(name))
    .toSorted()
    .map(name => {
      const lines = readFileSync(join(place, name), 'utf8').split(/\r?\n/u).slice(-linesKept);
      return { name: words.log(name), text: lines.map(maskLogLine).join('\n') };
    });
}
