import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { renderDocument } from '../../documents/render.ts';
import { openRegister, type Register } from '../../register.ts';
import { type Caller, createCaller } from '../../router/caller.ts';
import { newUuid } from '../../surroundings.ts';
import { addTestOffice, type TestOffice, temporaryFolder } from '../../testing/open-test-register.ts';
import { writePackage } from '../make.ts';

/** One office PC's copy of the register. */
export interface Copy {
  readonly register: Register;
  readonly call: Caller;
  readonly folder: string;
}

const resources = resolve(import.meta.dirname, '../../../../resources');

/** Each instant later than the one before, so that "who, when" can be told apart. */
function ticking() {
  let now = Date.parse('2026-12-01T02:00:00.000Z');
  return {
    now: () => {
      now += 1000;
      return new Date(now);
    },
  };
}

export function openCopy(folder: string, who: string): Copy {
  const register = openRegister({ folder, resources, renderDocument, clock: ticking(), newId: newUuid, who });
  return { register, call: createCaller({ register }), folder };
}

export function closing(copy: Copy): Copy {
  onTestFinished(() => copy.register.close());
  return copy;
}

export interface CopiedOffice {
  readonly office: TestOffice;
  readonly copies: readonly Copy[];
}

/** An office whose register was copied, folder and all, to several PCs. Closed by whoever asked for it. */
export async function copyOffice(names: readonly string[], root = temporaryFolder()): Promise<CopiedOffice> {
  const first = join(root, 'gốc');
  const { register, call } = openCopy(first, 'Người lập');
  const office = await addTestOffice(call);
  register.close();
  return { office, copies: copiesOf(first, names, root) };
}

export function copiesOf(folder: string, names: readonly string[], root: string): readonly Copy[] {
  return names.map(name => {
    const own = join(root, name);
    cpSync(folder, own, { recursive: true });
    return openCopy(own, name);
  });
}

/** Writes the copy's package and says where it lies. */
export async function packed({ register }: Copy, folder: string, kind: 'changes' | 'copy' | 'move' = 'changes') {
  const path = join(folder, `${newUuid()}.zip`);
  const steps = writePackage(register, { kind, path });
  while (!(await steps.next()).done);
  return { from: path, fileName: 'gói.zip' };
}
