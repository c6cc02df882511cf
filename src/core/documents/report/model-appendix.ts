import { type ModelType, modelType } from '../../../contract/enumerations.ts';
import type { SettingsFields } from '../../../contract/settings.ts';
import { modelLevelLabel } from '../../../contract/words/bodies.ts';
import { modelBearerLabel } from '../../../contract/words/labels.ts';
import { capitalised, joined } from '../numbers/lists.ts';
import type { Column, Table, TableRow } from '../structure/table.ts';
import {
  commendationProposed,
  modelTableHeadings as h,
  modelDiscontinued,
  modelGroupTitle,
  modelProposed,
  spreadProposed,
} from '../words/model-table.ts';
import { roman } from '../words/roman.ts';
import type { ModelRow } from './facts.ts';
import { groupsCell } from './groups-in-table.ts';

type Bodies = Pick<SettingsFields, 'board' | 'committee' | 'names'>;

const columns: readonly Column[] = [
  { heading: h.order, widthMm: 9, align: 'center' },
  { heading: h.name, widthMm: 50, align: 'left' },
  { heading: h.unit, widthMm: 42, align: 'left' },
  { heading: h.bearer, widthMm: 28, align: 'center' },
  { heading: h.groups, widthMm: 17, align: 'center' },
  { heading: h.year, widthMm: 17, align: 'center', figures: true },
  { heading: h.results, widthMm: 69, align: 'left' },
  { heading: h.level, widthMm: 20, align: 'left' },
];

/** Types that have models, in the order of the office's list, with their models in protocol order. */
export function modelsByType(
  models: readonly ModelRow[],
): readonly { readonly type: ModelType; readonly models: readonly ModelRow[] }[] {
  return modelType.options
    .map(type => ({ type, models: models.filter(model => model.type === type) }))
    .filter(group => group.models.length > 0);
}

/** Phụ lục II: models by type, numbered through. */
export function modelTable(models: readonly ModelRow[], bodies: Bodies): Table {
  let order = 0;
  const rows: TableRow[] = [];
  modelsByType(models).forEach((group, index) => {
    rows.push({ kind: 'group', number: roman(index + 1), text: modelGroupTitle(group.type, group.models.length) });
    for (const model of group.models) {
      order += 1;
      rows.push({ kind: 'row', cells: modelCells(model, order, bodies) });
    }
  });
  return { columns, rows, textSize: 12 };
}

function modelCells(model: ModelRow, order: number, bodies: Bodies): readonly string[] {
  return [
    String(order),
    model.name,
    model.unitNames.join('; '),
    model.bearer === null ? '' : modelBearerLabel[model.bearer],
    groupsCell(model.groups),
    String(model.year),
    model.results ?? '',
    levelCell(model, bodies),
  ];
}

function levelCell(model: ModelRow, bodies: Bodies): string {
  const level = modelLevelLabel(model.level, bodies);
  const standing = {
    proposed: modelProposed,
    recognised: level,
    spreading: level,
    discontinued: modelDiscontinued,
  }[model.state];
  const proposed = joined(
    [model.spreadProposed ? spreadProposed : '', model.commendationProposed ? commendationProposed : ''],
    ', ',
  );
  // "Mới đề xuất" says less than what is proposed.
  return capitalised(model.state === 'proposed' && proposed !== '' ? proposed : joined([standing, proposed], '; '));
}
