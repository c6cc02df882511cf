import type { Coverage, ModelType, Settings, Share, Status } from '../../contract/index.ts';
import { unitIdsOf } from './model-units.ts';
import type { YearReckoning } from './year.ts';

/** Models of KH 195, nhiệm vụ 67 by unit: one "Dân vận khéo" and one "Học tập và làm theo Bác" a year. */
export function modelTask(reckoning: YearReckoning, settings: Settings): Status['modelTask'] {
  const kinds = new Set<string>(settings.modelTaskKinds);
  const expected = reckoning.units.filter(({ unit }) => kinds.has(unit.kind)).map(({ unit }) => unit.id);
  const skilful = unitsWith(reckoning, 'skilfulMobilisation');
  const following = unitsWith(reckoning, 'followingUncleHo');
  return {
    skilfulMobilisation: expected.filter(id => skilful.has(id)).length,
    followingUncleHo: expected.filter(id => following.has(id)).length,
    both: expected.filter(id => skilful.has(id) && following.has(id)).length,
    expected: expected.length,
  };
}

/** Direct units with a model of this type; each unit once. */
export function unitsWith({ models, tree }: YearReckoning, type: ModelType): ReadonlySet<string> {
  return new Set(
    models.filter(model => model.type === type).flatMap(model => unitIdsOf(model).map(id => tree.rootOf(id)?.id ?? id)),
  );
}

/** The targets of KH 195 that are this committee's own: tasks 2, 4 and 67. Task 66 is the province's. */
export function targets(figures: {
  readonly period: Coverage;
  readonly ownPlans: Share;
  readonly task67: Status['modelTask'];
}): Status['targets'] {
  return [
    { task: 2, done: figures.period.done, expected: figures.period.expected },
    { task: 4, done: figures.ownPlans.done, expected: figures.ownPlans.expected },
    { task: 67, done: figures.task67.both, expected: figures.task67.expected },
  ];
}

/** KH 195, nhiệm vụ 66: gia đình hạnh phúc. The province's own target; here for information, never a share of ours. */
export function familyModels({ models }: YearReckoning): { readonly recorded: number; readonly ofProvince: number } {
  const family = models.filter(({ type }) => type === 'happyFamily');
  return { recorded: family.length, ofProvince: family.filter(({ level }) => level === 'province').length };
}
