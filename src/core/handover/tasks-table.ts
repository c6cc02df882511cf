import type { TaskLine, TaskMeasure } from '../../contract/index.ts';
import { notRecordedLabel, taskStateLabel } from '../../contract/words/labels.ts';
import { figure, fraction } from '../documents/numbers/counts.ts';
import type { Table } from '../documents/structure/table.ts';
import type { Register } from '../register.ts';
import { listTasks } from '../tasks/list.ts';
import { type EvidenceFile, filesOf } from './evidence.ts';
import { numberedTable } from './numbered-table.ts';
import type { HandoverScope } from './scope.ts';
import { handoverWords as words } from './words.ts';

const { headings } = words;

/** KH 195's tasks that concern this committee, its units lead or whose progress was recorded, with what came of them. */
export function tasksTable(register: Register, scope: HandoverScope, evidence: readonly EvidenceFile[]): Table {
  return numberedTable<TaskLine>(
    listTasks(register, scope).filter(({ ours, leads, progress }) => ours || leads.length > 0 || progress !== null),
    [
      { heading: headings.task, widthMm: 16, figures: true, cell: ({ number }) => String(number) },
      { heading: headings.content, widthMm: 90, cell: ({ content }) => content },
      { heading: headings.lead, widthMm: 44, cell: ({ lead }) => lead },
      {
        heading: headings.leadingUnits,
        widthMm: 50,
        cell: ({ leads }) => leads.map(({ unitName }) => unitName).join('; '),
      },
      { heading: headings.time, widthMm: 26, cell: ({ time }) => time },
      {
        heading: headings.state,
        widthMm: 30,
        cell: ({ progress }) => (progress?.state ? taskStateLabel[progress.state] : notRecordedLabel),
      },
      { heading: headings.result, widthMm: 60, cell: ({ progress }) => progress?.result ?? '' },
      { heading: headings.measure, widthMm: 26, cell: ({ measures: [target] }) => measureCell(target) },
      {
        heading: headings.file,
        widthMm: 60,
        cell: ({ progress }) => (progress === null ? '' : filesOf(progress.id, evidence)),
      },
    ],
    11,
  );
}

/** "ít nhất 152/206"; a figure alone where there is no share of ours. */
function measureCell(measure: TaskMeasure | undefined): string {
  if (measure === undefined || measure.expected === 0) return '';
  const { done, expected, atLeast } = measure;
  const share = expected === null ? figure(done) : fraction(done, expected);
  return atLeast ? words.atLeast(share) : share;
}
