// Run by tests as a process of its own: works on a register until it is killed, and says on stdout what was acknowledged.
import { readFileSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { openRegister, type Register } from '../../register.ts';
import { createCaller } from '../../router/caller.ts';
import { undoRestore } from '../restore.ts';
import { addressed, documentsElsewhere } from './office-work.ts';

const [, , folder = '', deed = '', first = '0', workbook = ''] = process.argv;

function open(): Register {
  const resources = resolve(import.meta.dirname, '../../../../resources');
  return openRegister({ folder, resources, renderDocument: documentsElsewhere });
}

/** Written at once and whole: what was said before the end was said. */
function acknowledge(text: string): void {
  writeSync(1, `${text}\n`);
}

acknowledge('opening');
const register = open();
const call = createCaller({ register });

async function type(): Promise<void> {
  for (let count = Number(first); ; count += 1) {
    const { record } = await call.units.create(addressed(`Chi bộ ${count}`));
    acknowledge(record.name);
  }
}

async function importAndUndo(): Promise<void> {
  const file = new Blob([readFileSync(workbook)]);
  if (register.book.units().length > 20) {
    await call.history.undo({});
    acknowledge('undone');
  }
  for (;;) {
    const events = await call.exchange.preview({ kind: 'units', file, fileName: 'don-vi.xlsx', year: 2026 });
    let ticket = '';
    for await (const event of events) if (event.type === 'preview') ticket = event.preview.ticket;
    const decisions = { answers: {}, columns: {}, proposals: [], blanksErase: false };
    await call.exchange.accept({ ticket, decisions, withProposals: false });
    acknowledge('imported');
    await call.history.undo({});
    acknowledge('undone');
  }
}

async function backUp(): Promise<void> {
  for (let count = Number(first); ; count += 1) {
    const { record } = await call.units.create(addressed(`Chi bộ ${count}`));
    acknowledge(record.name);
    await register.backups.make('regular');
    acknowledge(`backup ${count}`);
  }
}

/** A file of its own each time, with the unit that is there. */
async function attach(): Promise<void> {
  const [unit] = register.book.units();
  for (let count = Number(first); ; count += 1) {
    const file = new Blob([`%PDF-1.7 bản ký ${count} `.repeat(900)]);
    const added = { noun: 'unit' as const, recordId: unit?.unit.id ?? '', file, fileName: `Bản ký ${count}.pdf` };
    const { record } = await call.attachments.add(added);
    acknowledge(`attached ${record.fileName}`);
  }
}

/** Opening it was the deed. */
async function migrated(): Promise<void> {
  acknowledge('migrated');
}

/** Back to an earlier backup and forth again: whatever stands there at the end is one of the two, whole. */
async function restore(): Promise<void> {
  const [oldest] = register.backups.list().toReversed();
  for (;;) {
    await call.backups.restore({ fileName: oldest?.fileName ?? '', place: 'own' });
    acknowledge('restored');
    await undoRestore(register);
    acknowledge('back');
  }
}

const deeds: Readonly<Record<string, () => Promise<void>>> = {
  type,
  import: importAndUndo,
  backup: backUp,
  restore,
  attach,
  migrate: migrated,
};
acknowledge('ready');
await deeds[deed]?.();
