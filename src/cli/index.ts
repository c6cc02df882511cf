// The register from a terminal: one command, one opened register, one answer.
import { ORPCError } from '@orpc/server';
import { Refusal } from '../core/refusal.ts';
import type { Answer } from './answer.ts';
import { changes } from './commands/changes.ts';
import { checkFormOfFile } from './commands/check-form.ts';
import { diagnose } from './commands/diagnose.ts';
import { document } from './commands/document.ts';
import { makeForms } from './commands/forms.ts';
import { handover } from './commands/handover.ts';
import { importFile } from './commands/import.ts';
import { ingest } from './commands/ingest.ts';
import { merge } from './commands/merge.ts';
import { pack } from './commands/pack.ts';
import { recover } from './commands/recover.ts';
import { report } from './commands/report.ts';
import { restore } from './commands/restore.ts';
import { rounds } from './commands/round.ts';
import { status } from './commands/status.ts';
import { units } from './commands/units.ts';
import { backup, check, init, seed, undo } from './commands/upkeep.ts';
import { type CommandLine, NotReadable, Refused, readCommandLine, WrongUsage } from './usage.ts';
import { usage, usageOf } from './words/help.ts';
import { documentUsage, words } from './words.ts';

const DONE = 0;
const REFUSED = 1;
const WRONG_USAGE = 2;
const NOT_READABLE = 2;

const commands: Readonly<Record<string, (line: CommandLine) => Promise<Answer>>> = {
  init,
  import: importFile,
  units,
  rounds,
  status,
  report,
  document,
  changes,
  'check-form': checkFormOfFile,
  undo,
  check,
  diagnose,
  backup,
  restore,
  recover,
  pack,
  merge,
  handover,
  forms: makeForms,
  ingest,
  seed,
};

/** How many words each command takes after its own name. */
const wordsTaken: Readonly<Record<string, number>> = {
  import: 2,
  'check-form': 1,
  restore: 1,
  changes: 1,
  merge: 1,
  ingest: 1,
};

async function run(commandLine: readonly string[]): Promise<number> {
  const line = readCommandLine(commandLine);
  const [name] = line.words;
  if (line.values.help) return say(helpOn(name) ?? usage);
  if (name === undefined) throw new WrongUsage(words.noCommand);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new WrongUsage(words.unknownCommand(name));
  const extra = line.words[(wordsTaken[name] ?? 0) + 1];
  if (extra !== undefined) throw new WrongUsage(words.tooManyWords(extra));
  const answer = await command(line);
  for (const warning of answer.warnings ?? []) process.stderr.write(`${warning}\n`);
  say(line.values.json ? JSON.stringify(answer.json) : answer.text);
  return answer.exitCode ?? DONE;
}

/** Of one command: its own help; null where no command is named. */
function helpOn(name: string | undefined): string | null {
  if (name === 'document') return documentUsage;
  return name === undefined ? null : usageOf(name);
}

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return DONE;
}

function explain(error: unknown): number {
  if (error instanceof WrongUsage) {
    process.stderr.write(`${error.message}\n\n${helpOn(process.argv[2]) ?? usage}\n`);
    return WRONG_USAGE;
  }
  if (error instanceof NotReadable) {
    process.stderr.write(`${error.message}\n`);
    return NOT_READABLE;
  }
  const isTold = error instanceof Refusal || error instanceof Refused || error instanceof ORPCError;
  process.stderr.write(
    `${isTold ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  return REFUSED;
}

process.exitCode = await run(process.argv.slice(2)).catch(explain);
