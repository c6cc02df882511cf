import type { ModelState } from '../../../contract/enumerations.ts';
import type { ModelLine } from '../../../contract/models.ts';
import { modelBearerLabel, modelStateLabel, modelTypeLabel } from '../../../contract/words/labels.ts';
import type { Column } from '../../parts/data-table/columns.ts';
import { formatGroups } from '../../parts/format/groups.ts';
import { State } from '../../parts/state/state.tsx';
import type { StateName } from '../../parts/state/states.ts';
import { UnitLink } from '../../parts/unit-link/unit-link.tsx';
import { modelWords } from '../../words/models.ts';

const { columns: words, unknown, yes } = modelWords;

/** A model and its place in the list as it is shown. */
export interface ModelRow {
  readonly number: number;
  readonly model: ModelLine;
}

/** Each name leads to its unit. Units that were removed have no name, and then nobody can say which name is whose. */
function Units({ model }: { readonly model: ModelLine }) {
  const { unitIds, unitNames } = model;
  if (unitIds.length !== unitNames.length) return unitNames.join('; ');
  return unitIds.map((id, index) => (
    <span key={id}>
      {index > 0 && '; '}
      <UnitLink unitId={id} name={unitNames[index] ?? ''} />
    </span>
  ));
}

/** Sort keys of the register's list. */
export const MODEL_SORTS = ['name', 'type', 'unit', 'year', 'state'] as const;

const look: Readonly<Record<ModelState, StateName>> = {
  proposed: 'notYetDue',
  recognised: 'accepted',
  spreading: 'extended',
  discontinued: 'exempt',
};

export const modelColumns: readonly Column<ModelRow>[] = [
  { key: 'number', heading: words.number, width: 48, align: 'right', frozen: true, cell: row => row.number },
  {
    key: 'name',
    heading: words.name,
    width: 230,
    grow: true,
    frozen: true,
    sortKey: 'name',
    cell: ({ model }) => model.name,
  },
  {
    key: 'type',
    heading: words.type,
    width: 184,
    sortKey: 'type',
    cell: ({ model }) => modelTypeLabel[model.type],
  },
  {
    key: 'unit',
    heading: words.unit,
    width: 200,
    grow: true,
    sortKey: 'unit',
    cell: ({ model }) => <Units model={model} />,
    text: ({ model }) => model.unitNames.join('; '),
  },
  {
    key: 'bearer',
    heading: words.bearer,
    width: 84,
    yields: true,
    cell: ({ model }) => (model.bearer === null ? unknown : modelBearerLabel[model.bearer]),
  },
  {
    key: 'groups',
    heading: words.groups,
    width: 80,
    align: 'center',
    yields: true,
    cell: ({ model }) => formatGroups(model.groups),
  },
  {
    key: 'year',
    heading: words.year,
    width: 60,
    align: 'center',
    figures: true,
    yields: true,
    sortKey: 'year',
    cell: ({ model }) => model.year,
  },
  {
    key: 'state',
    heading: words.state,
    width: 138,
    yields: true,
    sortKey: 'state',
    cell: ({ model }) => <State state={look[model.state]} text={modelStateLabel[model.state]} />,
    text: ({ model }) => modelStateLabel[model.state],
  },
  {
    key: 'spread',
    heading: words.spread,
    width: 92,
    yields: true,
    cell: ({ model }) => (model.spreadProposed ? <State state="yes" text={yes} /> : ''),
    text: ({ model }) => (model.spreadProposed ? yes : ''),
  },
];
