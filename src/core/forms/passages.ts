import type { Task } from '../../contract/reference.ts';
import { criterionGroupLabel } from '../../contract/words/labels.ts';
import { saysNo } from '../exchange/cells/said-no.ts';
import { groupBy } from '../lists.ts';
import { plainPassage } from '../passages/plain-passage.ts';
import { columnsOfPassage } from '../passages/rows.ts';
import type { Book } from '../reckoning/book.ts';
import type { PassageRow } from '../storage/tables.ts';
import type { Writer } from '../storage/writer.ts';
import { groupField, groupNumbers, taskField } from './fields.ts';
import type { FormReading } from './read/reading.ts';
import { generalResults, taskName, taskPassage, taskPrefix } from './words/labels.ts';

/** What units told of their results in a round, by unit, in the order it was cut. */
export function resultsByUnit(book: Book, roundId: string): ReadonlyMap<string, readonly PassageRow[]> {
  return groupBy(
    book.passages(roundId).filter(({ section }) => section === 'results'),
    row => row.unit_id,
  );
}

/** One result told in a form, and what taking it would do. */
export interface PlannedPassage {
  readonly field: string;
  /** "Nhóm 3", "Nhiệm vụ 17". */
  readonly label: string;
  /** '' where the register has none. */
  readonly from: string;
  readonly to: string;
  readonly isNew: boolean;
  readonly write: (writer: Writer, attachmentId: string) => void;
}

export interface PassagesToPlan {
  readonly roundId: string;
  readonly unitId: string;
  readonly reading: FormReading;
  readonly tasks: readonly Task[];
  /** The unit's results known already. */
  readonly known: readonly PassageRow[];
  /** Files that were taken in as forms: only what came from one of them may be replaced by another. */
  readonly formFiles: ReadonlySet<string>;
}

/** Results by criterion group and by task of KH 195. What the clerk cut from a report is never written over. */
export function planPassages({ roundId, unitId, reading, tasks, known, formFiles }: PassagesToPlan): PlannedPassage[] {
  const asked = [
    ...[...groupNumbers, null].map(group => ({
      field: groupField(group),
      group,
      task: null,
      label: labelOfGroup(group),
    })),
    ...tasks.map(({ number, group }) => ({ field: taskField(number), group, task: number, label: taskName(number) })),
  ];
  return asked.flatMap(({ field, group, task, label }) => {
    const written = plainPassage(reading.answers.get(field)?.text ?? '', 'results');
    if (written === '' || saysNo(written)) return [];
    const text = task === null ? written : taskPassage(task, written);
    if (known.some(row => row.group === group && row.text === text)) return [];
    const earlier = known.find(
      row =>
        row.group === group &&
        formFiles.has(row.attachment_id ?? '') &&
        (task === null ? taskOf(row.text) === null : row.text.startsWith(taskPrefix(task))),
    );
    const write = (writer: Writer, attachmentId: string): void => {
      const place = { roundId, unitId, receiptId: null, attachmentId, place: null };
      const columns = columnsOfPassage({ ...place, section: 'results', group, text }, text);
      if (earlier === undefined) writer.insert('passage', { ...columns, model_id: null, feedback_id: null });
      else writer.update('passage', earlier.id, { text, attachment_id: attachmentId });
    };
    return [{ field, label, from: earlier?.text ?? '', to: text, isNew: earlier === undefined, write }];
  });
}

function labelOfGroup(group: number | null): string {
  return group === null ? generalResults : criterionGroupLabel(group);
}

/** The question of the form a result answers, and the answer alone: a task's is kept under the task's group with its prefix. */
export function answeredBy({ group, text }: PassageRow): { readonly field: string; readonly answer: string } {
  const task = taskOf(text);
  return task === null
    ? { field: groupField(group), answer: text }
    : { field: taskField(task), answer: text.slice(taskPrefix(task).length) };
}

/** The task a result is kept for; null: none. */
function taskOf(text: string): number | null {
  const number = Number(/\d+/.exec(text)?.[0] ?? 0);
  return text.startsWith(taskPrefix(number)) ? number : null;
}
