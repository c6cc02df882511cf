import type { WorkPlan, WorkPlanLine } from '../../contract/index.ts';
import { countedUnits } from '../reckoning/roster.ts';
import type { UnitOfDay } from '../reckoning/units-of-day.ts';
import { arrange, dayKey, type Page, pageOf, type Sorting, type SortKey } from '../records/arrange.ts';
import { findRow } from '../records/find.ts';
import type { Register } from '../register.ts';
import type { WorkPlanRow } from '../storage/tables.ts';
import { earlierOf } from '../text/days.ts';
import { searchKey } from '../text/search-key.ts';
import { workPlanOfRow } from './rows.ts';

type Wanted = 'yes' | 'no' | 'notRecorded';
type SortedBy = 'position' | 'name' | 'programmeDate' | 'ownPlanDate';

export interface WorkPlanListInput {
  readonly year: number;
  readonly asOf: string;
  readonly search?: string | undefined;
  readonly inProgramme?: Wanted | undefined;
  readonly ownPlan?: Wanted | undefined;
  readonly sort?: Sorting<SortedBy> | undefined;
  readonly page: Page;
}

interface Line {
  readonly unit: UnitOfDay;
  readonly position: number;
  readonly plan: WorkPlanRow | undefined;
}

const sortKeys: Readonly<Record<SortedBy, SortKey<Line>>> = {
  position: line => line.position,
  name: line => line.unit.name,
  programmeDate: line => dayKey(line.plan?.programme_date ?? null),
  ownPlanDate: line => dayKey(line.plan?.own_plan_date ?? null),
};

/** Every unit that owes a plan, in protocol order unless sorted otherwise, with its record where there is one. */
export function listWorkPlans(register: Register, input: WorkPlanListInput): { items: WorkPlanLine[]; total: number } {
  const plans = new Map(register.book.workPlans(input.year).map(row => [row.unit_id, row]));
  const lines = countedUnits(register.book, earlierOf(input.asOf, `${input.year}-12-31`))
    .map((unit, index) => ({ unit, position: index + 1, plan: plans.get(unit.id) }))
    .filter(line => isWanted(line, input));
  const { by, direction } = input.sort ?? { by: 'position', direction: 'ascending' };
  const { items, total } = pageOf(arrange(lines, direction, [sortKeys[by], sortKeys.position]), input.page);
  return { items: items.map(lineOf), total };
}

export function getWorkPlan(register: Register, { id }: { readonly id: string }): WorkPlan {
  return workPlanOfRow(findRow(register.database, 'work_plan', id));
}

function isWanted({ unit, plan }: Line, { search, inProgramme, ownPlan }: WorkPlanListInput): boolean {
  if (inProgramme && (plan?.in_programme ?? 'notRecorded') !== inProgramme) return false;
  if (ownPlan && (plan?.own_plan ?? 'notRecorded') !== ownPlan) return false;
  return !search || unit.profile.search_key.includes(searchKey(search));
}

function lineOf({ unit, position, plan }: Line): WorkPlanLine {
  return {
    unitId: unit.id,
    unitName: unit.name,
    unitKind: unit.kind,
    position,
    plan: plan ? workPlanOfRow(plan) : null,
  };
}
