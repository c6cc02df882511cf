// Run by tests as a process of its own: opens the register in a folder and does one thing to it.
import { resolve } from 'node:path';
import { Refusal } from '../../refusal.ts';
import { openRegister, type Register } from '../../register.ts';
import { insertUnit } from '../../units/create.ts';

const [, , folder = '', deed = ''] = process.argv;

function open(): Register {
  return openRegister({
    folder,
    resources: resolve(import.meta.dirname, '../../../../resources'),
    renderDocument: () => Promise.reject(new Error('no document is rendered here')),
  });
}

/** A unit, and then no time to close anything: as when the power goes. */
function addAndDie(register: Register): void {
  const nothing = { shortName: null, parentId: null, cellCount: null, memberCount: null, contactPost: null };
  const identity = { contactPhone: null, code: null, openedOn: null, note: null };
  register.transact({ name: 'unit.create', parts: { subject: 'Chi bộ A' } }, writer =>
    insertUnit(writer, { ...nothing, ...identity, name: 'Chi bộ A', kind: 'grassrootsCell', position: 1 }),
  );
  process.kill(process.pid, 'SIGKILL');
}

try {
  const register = open();
  if (deed === 'die') addAndDie(register);
  register.close();
  process.stdout.write('opened');
} catch (error) {
  process.stdout.write(error instanceof Refusal ? JSON.stringify(error.data) : String(error));
}
