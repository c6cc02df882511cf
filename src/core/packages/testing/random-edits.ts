import { ORPCError } from '@orpc/server';
import fc from 'fast-check';
import { bareModel, bareWorkPlan } from '../../records/bare.ts';
import type { Register } from '../../register.ts';
import { query } from '../../storage/query.ts';
import { registerTables } from '../../storage/tables.ts';
import { addUnit, type TestOffice } from '../../testing/open-test-register.ts';
import type { Copy } from './copies.ts';

export interface EditStep {
  readonly kind: 'edit';
  readonly copy: number;
  readonly what:
    | 'unit'
    | 'newUnit'
    | 'removeUnit'
    | 'model'
    | 'newModel'
    | 'removeModel'
    | 'restoreModel'
    | 'plan'
    | 'undo'
    | 'redo'
    | 'settings';
  readonly which: number;
  readonly field: number;
  readonly value: number;
}

export interface MergeStep {
  readonly kind: 'merge';
  readonly copy: number;
  readonly from: number;
  readonly decide: 'ours' | 'theirs' | null;
}

export type Step = EditStep | MergeStep;

export function editStep(copies: number): fc.Arbitrary<EditStep> {
  return fc.record({
    kind: fc.constant('edit' as const),
    copy: fc.nat(copies - 1),
    what: fc.constantFrom<EditStep['what']>(
      'unit',
      'unit',
      'newUnit',
      'removeUnit',
      'model',
      'model',
      'newModel',
      'removeModel',
      'restoreModel',
      'plan',
      'plan',
      'undo',
      'redo',
      'settings',
    ),
    which: fc.nat(9),
    field: fc.nat(2),
    value: fc.nat(3),
  });
}

/** One thing a clerk does; what the register refuses is left. */
export async function edit({ call, register }: Copy, office: TestOffice, step: EditStep): Promise<void> {
  try {
    await work({ call, register }, office, step);
  } catch (error) {
    if (!(error instanceof ORPCError) || error.status >= 500 || error.code === 'BAD_REQUEST') throw error;
  }
}

const texts = ['Một', 'Hai', 'Ba', 'Bốn'] as const;

async function work(
  { call, register }: Pick<Copy, 'call' | 'register'>,
  office: TestOffice,
  { what, which, field, value }: EditStep,
): Promise<void> {
  const text = texts[value] ?? '';
  const units = register.book.units();
  const unit = units[which % Math.max(1, units.length)]?.unit;
  const models = register.database.read(query.selectFrom('model').selectAll().orderBy('id').compile());
  const model = models[which % Math.max(1, models.length)];
  switch (what) {
    case 'newUnit':
      await addUnit(call, { name: `Chi bộ ${text}`, kind: 'grassrootsCell' });
      return;
    case 'unit': {
      if (!unit) return;
      const changes = [{ name: `Chi bộ ${text}` }, { memberCount: value }, { contactPost: text }][field] ?? {};
      const { version } = await call.units.get({ id: unit.id, asOf: '2026-12-20' });
      await call.units.change({ id: unit.id, version, changes, asOf: '2026-12-20' });
      return;
    }
    case 'removeUnit':
      if (unit) await call.units.remove({ id: unit.id, version: unit.version });
      return;
    case 'newModel':
      if (unit) await call.models.create(bareModel({ name: text, type: 'other', unitIds: [unit.id], year: 2026 }));
      return;
    case 'model': {
      if (!model) return;
      const changes = [{ name: text }, { results: text }, { note: text }][field] ?? {};
      await call.models.change({ id: model.id, version: model.version, changes });
      return;
    }
    case 'removeModel':
      if (model) await call.models.remove({ id: model.id, version: model.version });
      return;
    case 'restoreModel':
      if (model) await call.models.restore({ id: model.id });
      return;
    case 'plan': {
      const changes = [{ inProgramme: 'yes' as const }, { ownPlanNumber: text }, { note: text }][field] ?? {};
      const unitId = which % 2 === 0 ? office.committee.id : office.cell.id;
      const there = register.book.workPlans(2026).find(row => row.unit_id === unitId);
      if (there) await call.workPlans.change({ id: there.id, version: there.version, changes });
      else await call.workPlans.create({ ...bareWorkPlan(unitId, 2026), ...changes });
      return;
    }
    case 'settings': {
      const { version } = await call.settings.get({});
      await call.settings.change({ version, changes: { place: text } });
      return;
    }
    case 'undo':
      await call.history.undo({});
      return;
    case 'redo':
      await call.history.redo({});
      return;
  }
}

/** What a copy shows: living rows without version; keys of settings in one order. */
export function contentOf(register: Register): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    registerTables.map(table => {
      const rows = register.database.read(query.selectFrom(table).selectAll().orderBy('id').compile());
      const living = rows.filter(row => row.deleted_at === null);
      return [table, living.map(({ version: _, ...row }) => ('value' in row ? JSON.parse(row.value) : row))];
    }),
  );
}
