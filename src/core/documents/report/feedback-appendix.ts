import type { SettingsFields } from '../../../contract/settings.ts';
import { feedbackLevelLabel } from '../../../contract/words/bodies.ts';
import { resolutionLabel } from '../../../contract/words/labels.ts';
import { dayInTable } from '../numbers/days.ts';
import type { Column, Table, TableRow } from '../structure/table.ts';
import {
  feedbackGroupTitles,
  feedbackTableHeadings as h,
  resolutionWithLetter,
  unitsOfTopic,
} from '../words/feedback-table.ts';
import { roman } from '../words/roman.ts';
import type { Topic } from './facts.ts';
import { groupsCell } from './groups-in-table.ts';

const columns: readonly Column[] = [
  { heading: h.order, widthMm: 9, align: 'center' },
  { heading: h.content, widthMm: 96, align: 'left' },
  { heading: h.units, widthMm: 62, align: 'left' },
  { heading: h.groups, widthMm: 17, align: 'center' },
  { heading: h.level, widthMm: 38, align: 'left' },
  { heading: h.resolution, widthMm: 30, align: 'left' },
];

type Bodies = Pick<SettingsFields, 'board' | 'committee' | 'names'>;

/** Phụ lục III: difficulties and proposals, equal contents in one row. Opinion never stands here. */
export function feedbackTable(difficulties: readonly Topic[], proposals: readonly Topic[], bodies: Bodies): Table {
  let order = 0;
  const rows: TableRow[] = [];
  const groups = [
    { title: feedbackGroupTitles.difficulties, topics: difficulties },
    { title: feedbackGroupTitles.proposals, topics: proposals },
  ].filter(group => group.topics.length > 0);
  groups.forEach((group, index) => {
    rows.push({ kind: 'group', number: roman(index + 1), text: group.title });
    for (const topic of group.topics) {
      order += 1;
      rows.push({ kind: 'row', cells: topicCells(topic, order, bodies) });
    }
  });
  return { columns, rows, textSize: 12 };
}

function topicCells(topic: Topic, order: number, bodies: Bodies): readonly string[] {
  return [
    String(order),
    topic.content,
    unitsOfTopic(topic.unitNames),
    groupsCell(topic.groups),
    topic.levelText ?? (topic.level === null ? '' : feedbackLevelLabel(topic.level, bodies)),
    topic.resolution === null
      ? ''
      : resolutionWithLetter(
          resolutionLabel[topic.resolution],
          topic.resolvedBy,
          topic.resolvedOn === null ? null : dayInTable(topic.resolvedOn),
        ),
  ];
}
