import type { Task } from '../../../contract/reference.ts';
import type { Column } from '../../parts/data-table/columns.ts';
import { taskWords } from '../../words/tasks.ts';

const { columns: words } = taskWords;

export const taskColumns: readonly Column<Task>[] = [
  { key: 'number', heading: words.number, width: 48, align: 'right', frozen: true, cell: task => task.number },
  { key: 'content', heading: words.content, width: 380, grow: true, frozen: true, cell: task => task.content },
  { key: 'lead', heading: words.lead, width: 210, cell: task => task.lead },
  { key: 'time', heading: words.time, width: 110, cell: task => task.time },
  { key: 'product', heading: words.product, width: 170, yields: true, cell: task => task.product },
];
