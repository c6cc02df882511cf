import type { SettingsFields } from '../../../contract/settings.ts';
import { feedbackLevelLabel } from '../../../contract/words/bodies.ts';
import { resolutionLabel } from '../../../contract/words/labels.ts';
import { dayInTable } from '../numbers/days.ts';
import type { Column, Table, TableRow } from '../structure/table.ts';
import {
  feedbackGroupTitles,
  feedbackTableHeadings as h,
  namesInRows,
  resolutionWithLetter,
  unitsBelow,
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

/** Letters of names: what stands well in the cell of a row, and in a row under it (some six lines). */
const mostInCell = 330;
const mostInRow = 750;

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
      rows.push(...topicRows(topic, order, bodies));
    }
  });
  return { columns, rows, textSize: 12 };
}

/** The units a topic is of stand in its row; too many for a cell, under it over the page's whole width. */
function topicRows(topic: Topic, order: number, bodies: Bodies): readonly TableRow[] {
  const names = unitsOfTopic(topic.unitNames);
  if (names.length <= mostInCell) return [{ kind: 'row', cells: topicCells(topic, order, names, bodies) }];
  return [
    { kind: 'row', cells: topicCells(topic, order, unitsBelow(topic.unitNames.length), bodies) },
    ...namesInRows(topic.unitNames, mostInRow).map(text => ({ kind: 'below', text }) as const),
  ];
}

function topicCells(topic: Topic, order: number, units: string, bodies: Bodies): readonly string[] {
  return [
    String(order),
    topic.content,
    units,
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
