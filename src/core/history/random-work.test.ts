import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainReceipt } from '../receipts/testing/plain-receipt.ts';
import { bareWorkPlan } from '../records/bare.ts';
import { addUnit, openTestRegister, type TestRegister } from '../testing/open-test-register.ts';
import { refused } from '../testing/refused.ts';
import { visibleContent } from '../testing/visible-content.ts';
import { greenOffice } from './testing/green-office.ts';

const asOf = '2026-12-20';
const page = { offset: 0, limit: 200 };

/** Something a clerk does, told by two numbers; records are named by their place in the order they were made. */
interface Work {
  readonly kind: 'unit' | 'members' | 'plan' | 'cell' | 'model' | 'removeModel' | 'receipt' | 'exempt' | 'place';
  readonly one: number;
  readonly two: number;
}

type Step =
  | Work
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'undoAny'; readonly one: number };

const work: fc.Arbitrary<Work> = fc.record({
  kind: fc.constantFrom('unit', 'members', 'plan', 'cell', 'model', 'removeModel', 'receipt', 'exempt', 'place'),
  one: fc.nat(5),
  two: fc.nat(5),
});

const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: work, weight: 5 },
  { arbitrary: fc.constant({ kind: 'undo' } as const), weight: 2 },
  { arbitrary: fc.constant({ kind: 'redo' } as const), weight: 1 },
  { arbitrary: fc.record({ kind: fc.constant('undoAny' as const), one: fc.nat(9) }), weight: 1 },
);

/** Does one piece of work; what the register refuses changes nothing and counts as not done. */
async function doWork({ call, register }: TestRegister, { kind, one, two }: Work): Promise<boolean> {
  const all = [...register.book.units()].sort((left, right) => (left.unit.id < right.unit.id ? -1 : 1));
  const unit = all[one % Math.max(1, all.length)]?.unit;
  const before = await logged(call);
  try {
    if (kind === 'unit') await addUnit(call, { name: `Chi bộ ${one}${two}`, kind: 'grassrootsCell' });
    else if (kind === 'place') {
      const { version } = await call.settings.get({});
      await call.settings.change({ version, changes: { place: `Nơi ${one}` } });
    } else if (!unit) return false;
    else await workOn({ call, register }, unit.id, { kind, one, two });
  } catch {
    return false;
  }
  const after = await logged(call);
  return before !== after;
}

/** How many operations the log holds. */
async function logged(call: TestRegister['call']): Promise<number> {
  return (await call.history.list({ page: { offset: 0, limit: 1 } })).total;
}

async function workOn(
  { call, register }: Pick<TestRegister, 'call' | 'register'>,
  unitId: string,
  { kind, one, two }: Work,
): Promise<void> {
  const roundId = register.book.rounds()[0]?.id ?? '';
  const models = [...register.book.models(2026)].sort((left, right) => (left.id < right.id ? -1 : 1));
  const model = models[two % Math.max(1, models.length)];
  if (kind === 'members') {
    const { version } = await call.units.get({ id: unitId, asOf });
    await call.units.change({ id: unitId, version, asOf, changes: { memberCount: two } });
  } else if (kind === 'plan') {
    const plan = bareWorkPlan(unitId, 2026 + (two % 2));
    await call.workPlans.create({ ...plan, inProgramme: 'yes', programmeNumber: `${two}` });
  } else if (kind === 'cell') {
    const { items } = await call.meetings.list({ year: 2026, unitId, month: 6, page });
    const value = ['', 'yes', 'no'][two % 3] ?? '';
    const cells = [{ unitId, month: 6, before: items[0]?.content ?? '', value }];
    await call.meetings.fill({ year: 2026, kind: 'regular', cells });
  } else if (kind === 'model') {
    await call.models.create({ ...greenOffice(unitId), name: `Mô hình ${two}` });
  } else if (kind === 'removeModel' && model) {
    await call.models.remove({ id: model.id, version: model.version });
  } else if (kind === 'receipt') {
    await call.receipts.create({ ...plainReceipt, roundId, unitId, incomingNumber: `${two}` });
  } else if (kind === 'exempt') {
    await call.rounds.exempt({ roundId, unitIds: [unitId], reason: two % 2 === 0 ? null : `lý do ${one}` });
  }
}

/** Content with every id as its place in the order they were made: comparable between registers. */
function canonical(register: TestRegister['register']): unknown {
  const text = JSON.stringify(visibleContent(register));
  const ids = [...new Set(text.match(/00000000-0000-7000-8000-[0-9a-f]{12}/g))].sort();
  const places = new Map(ids.map((id, index) => [id, `#${index}`]));
  return JSON.parse(text.replaceAll(/00000000-0000-7000-8000-[0-9a-f]{12}/g, id => places.get(id) ?? id));
}

test('whatever is done, undone and done again, the register is what the standing work alone makes of it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async steps => {
      const lived = openTestRegister();
      const done: { work: Work; before: unknown }[] = [];
      const undone: Work[] = [];
      for (const next of steps) {
        const before = visibleContent(lived.register);
        if (next.kind === 'undo') {
          const last = done.pop();
          if (last) await lived.call.history.undo({});
          else expect((await refused(lived.call.history.undo({}))).code).toBe('NOTHING_TO_UNDO');
          if (last) expect(visibleContent(lived.register)).toEqual(last.before);
          if (last) undone.push(last.work);
        } else if (next.kind === 'redo') {
          const last = undone.pop();
          if (last) await lived.call.history.redo({});
          else expect((await refused(lived.call.history.redo({}))).code).toBe('NOTHING_TO_REDO');
          if (last) done.push({ work: last, before });
        } else if (next.kind === 'undoAny') {
          await undoAnyAndRedo(lived, next.one);
          expect(visibleContent(lived.register)).toEqual(before);
        } else if (await doWork(lived, next)) {
          done.push({ work: next, before });
          undone.length = 0;
        } else expect(visibleContent(lived.register)).toEqual(before);
      }
      expect(lived.failures).toEqual([]);
      const replayed = openTestRegister();
      for (const { work: again } of done) expect(await doWork(replayed, again)).toBe(true);
      expect(canonical(lived.register)).toEqual(canonical(replayed.register));
      lived.register.close();
      replayed.register.close();
    }),
    { numRuns: 80 },
  );
});

/** Takes back one operation out of the middle, where the register lets it, and does it again. */
async function undoAnyAndRedo({ call }: TestRegister, place: number): Promise<void> {
  const { items } = await call.history.list({ page });
  const operation = items[place % items.length];
  try {
    await call.history.undoOperation({ id: operation?.id ?? '' });
  } catch {
    return;
  }
  await call.history.redo({});
}
