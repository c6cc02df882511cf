import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { renderDocument } from '../../src/core/documents/render.ts';
import { writePackage } from '../../src/core/packages/make.ts';
import { openRegister, type Register } from '../../src/core/register.ts';
import { type Caller, createCaller } from '../../src/core/router/caller.ts';
import { root } from './programs.ts';

const asOf = '2026-12-20';

/** Where `colleagueWrites` leaves the package. */
export function colleaguePackage(scratch: string): string {
  return join(scratch, 'Goi so lieu 20-12-2026.zip');
}

/**
 * Two people wrote two fields differently on two machines, a number and a long text; one of them also wrote what the other did
 * not. That one's package lies in `scratch`.
 */
export async function colleagueWrites(folder: string, scratch: string): Promise<void> {
  const theirs = join(scratch, 'may-khac');
  cpSync(folder, theirs, { recursive: true });
  await on(folder, 'Nguyễn Thị Hoa', '08:05', async ({ call }) => {
    await write(call, { memberCount: 187 }, 'Chưa có kinh phí cho công tác tuyên truyền ở cơ sở.');
  });
  await on(theirs, 'Trần Văn Nam', '10:40', async ({ call, register }) => {
    await write(
      call,
      { memberCount: 192, contactPost: 'Phó Bí thư' },
      'Chưa có kinh phí riêng cho công tác tuyên truyền, cán bộ kiêm nhiệm; tài liệu về chỉ số hạnh phúc gửi về cơ sở chậm, nhiều nội dung còn chung chung, khó vận dụng vào điều kiện cụ thể của từng chi bộ.',
    );
    const steps = writePackage(register, { kind: 'changes', path: colleaguePackage(scratch) });
    while (!(await steps.next()).done);
  });
  rmSync(theirs, { recursive: true });
}

interface Side {
  readonly register: Register;
  readonly call: Caller;
}

async function on(folder: string, who: string, at: string, act: (side: Side) => Promise<void>): Promise<void> {
  const clock = { now: () => new Date(`${asOf}T${at}:00+07:00`) };
  const register = openRegister({ folder, resources: join(root, 'resources'), renderDocument, clock, who });
  try {
    await act({ register, call: createCaller({ register }) });
  } finally {
    register.close();
  }
}

type UnitChanges = Parameters<Caller['units']['change']>[0]['changes'];

async function write(call: Caller, changes: UnitChanges, content: string): Promise<void> {
  const page = { offset: 0, limit: 5 };
  const [unit] = (await call.units.list({ asOf, page })).items;
  const [opinion] = (await call.feedback.list({ asOf, year: 2026, page })).items;
  if (unit === undefined || opinion === undefined) throw new Error('the register is empty');
  const { version } = await call.units.get({ id: unit.id, asOf });
  await call.units.change({ id: unit.id, version, asOf, changes });
  await call.feedback.change({ id: opinion.id, version: opinion.version, changes: { content } });
}
