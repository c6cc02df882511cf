import { bareWorkPlan } from '../../records/bare.ts';
import { fieldsOfWorkPlan, rowOfWorkPlan } from '../../work-plans/rows.ts';
import type { FiledWorkPlan } from '../understand/records.ts';
import { planRecord } from './plan-record.ts';
import type { PlannedRecord } from './planned.ts';
import type { TrackingPlanning } from './tracking-planning.ts';

export function planWorkPlan({ unitId, said }: FiledWorkPlan, planning: TrackingPlanning): PlannedRecord {
  const known = planning.known.workPlan(unitId);
  return planRecord(
    {
      table: 'tracking',
      current: known === undefined ? null : fieldsOfWorkPlan(known),
      bare: bareWorkPlan(unitId, planning.year),
      said,
      insert: (writer, fields) => writer.insert('work_plan', rowOfWorkPlan(fields)),
      update: (writer, fields) => {
        if (known !== undefined) writer.update('work_plan', known.id, rowOfWorkPlan(fields));
      },
    },
    planning,
  );
}
