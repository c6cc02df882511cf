import type { Noun, Task } from '../../contract/index.ts';
import { unitNouns } from '../reckoning/book.ts';
import { rowsOf } from '../records/find.ts';
import { readTasks } from '../reference/read.ts';
import { leadsAsPrinted } from '../reference/tasks-of-unit.ts';
import type { Register } from '../register.ts';
import type { TaskLeadRow } from '../storage/tables.ts';
import { unitIdsOfLead } from './rows.ts';

/** Who leads which task on a day, in protocol order. */
interface Leads {
  unitsOf(task: number): readonly string[];
  tasksOf(unitId: string): readonly Task[];
  linkOf(task: number): TaskLeadRow | undefined;
}

const from: readonly Noun[] = [...unitNouns, 'taskLead'];

/** A person's link decides; where there is none, the unit whose name the printed lead bears. */
export function leadsOn(register: Register, day: string): Leads {
  return register.book.remember(`task leads ${day}`, from, () => readLeads(register, day));
}

function readLeads(register: Register, day: string): Leads {
  const tasks = readTasks(register.resources);
  const links = new Map(rowsOf(register.database, 'task_lead', false).map(row => [row.task, row]));
  const linked = new Map([...links].map(([task, row]) => [task, new Set(unitIdsOfLead(row))]));
  const printed = leadsAsPrinted(tasks);
  const byTask = new Map<number, string[]>();
  const byUnit = new Map<string, readonly Task[]>();
  for (const unit of register.book.unitsOn(day).units) {
    const named = new Set(printed(unit.name).map(({ number }) => number));
    const own = tasks.filter(({ number }) => {
      const units = linked.get(number);
      return units === undefined || units.size === 0 ? named.has(number) : units.has(unit.id);
    });
    byUnit.set(unit.id, own);
    for (const { number } of own) byTask.set(number, [...(byTask.get(number) ?? []), unit.id]);
  }
  return {
    unitsOf: task => byTask.get(task) ?? [],
    tasksOf: unitId => byUnit.get(unitId) ?? [],
    linkOf: task => links.get(task),
  };
}
