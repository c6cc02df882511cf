import { programFolder, registerFolder } from '../../core/hosting/places.ts';
import { openPlainly } from '../../core/recovery/open-plainly.ts';
import { recover as recoverRegister } from '../../core/recovery/recover.ts';
import { systemClock } from '../../core/surroundings.ts';
import type { Answer } from '../answer.ts';
import type { CommandLine } from '../usage.ts';
import { backupLine, backupWords as words } from '../words/backups.ts';

/** `recover`: makes a register of what can be read of a damaged one; a sound one is left alone. */
export async function recover({ values }: CommandLine): Promise<Answer> {
  const folder = registerFolder(values.data, programFolder(process.env));
  const recovered = recoverRegister(folder, systemClock, () => openPlainly(folder));
  if (recovered === null) return { json: { sound: true }, text: words.sound };
  const { keptAs, tables, counts, backups } = recovered;
  const rebuilt = tables.reduce((sum, { fromLog }) => sum + fromLog, 0);
  return {
    json: { sound: false, keptAs, counts, tables, backups },
    text: [
      words.recovered(counts),
      ...(rebuilt === 0 ? [] : [words.fromLog(rebuilt)]),
      words.keptAs(keptAs),
      ...(backups.length === 0 ? [words.noBackups] : [words.compare, ...backups.map(backupLine)]),
    ].join('\n'),
  };
}
