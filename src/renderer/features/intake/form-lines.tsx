import { Checkbox } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { FormLine } from '../../../contract/forms.ts';
import type { Column } from '../../parts/data-table/columns.ts';
import { DataTable } from '../../parts/data-table/data-table.tsx';
import { formatCount } from '../../parts/format/numbers.ts';
import { State } from '../../parts/state/state.tsx';
import { intakeWords } from '../../words/intake.ts';
import { FieldChanges } from '../exchange/field-changes.tsx';

const { lines: words } = intakeWords;
const keyOf = ({ key }: FormLine) => key;

interface FormLinesProps {
  readonly lines: readonly FormLine[];
  /** Keys of lines that are not to be written. */
  readonly left: readonly string[];
  readonly onTick: (key: string, isTaken: boolean) => void;
}

/** What the forms would write, unit by unit and field by field, old -> new; each line may be left out. */
export function FormLines({ lines, left, onTick }: FormLinesProps) {
  const [selected, setSelected] = useState<string | null>(lines[0]?.key ?? null);
  const isLeft = ({ key }: FormLine) => left.includes(key);
  const columns = useMemo(
    (): readonly Column<FormLine>[] => [
      {
        key: 'take',
        heading: words.take,
        width: 72,
        align: 'center',
        cell: ({ key, unitName, name }) => (
          <Checkbox
            aria-label={words.takeLine(unitName, name)}
            checked={!left.includes(key)}
            tabIndex={-1}
            onChange={event => onTick(key, event.currentTarget.checked)}
          />
        ),
      },
      {
        key: 'unit',
        heading: words.unit,
        width: 220,
        grow: true,
        cell: ({ unitName }) => unitName,
        sortValue: ({ unitName }) => unitName,
      },
      { key: 'noun', heading: words.noun, width: 190, cell: ({ noun }) => noun, sortValue: ({ noun }) => noun },
      { key: 'name', heading: words.name, width: 220, cell: ({ name }) => name },
      { key: 'state', heading: words.state, width: 110, cell: line => <LineState line={line} /> },
      {
        key: 'fields',
        heading: words.fields,
        width: 330,
        grow: true,
        cell: ({ state, name, fields }) => <FieldChanges isChange={state === 'changed'} name={name} fields={fields} />,
      },
    ],
    [left, onTick],
  );
  return (
    <DataTable
      label={words.label}
      columns={columns}
      rows={lines}
      rowId={keyOf}
      isMuted={isLeft}
      selectedId={selected}
      onSelect={line => setSelected(line.key)}
      onOpen={line => onTick(line.key, isLeft(line))}
      loading={false}
      error={null}
      empty={{ sentence: words.empty }}
      foot={words.foot(formatCount(lines.length - lines.filter(isLeft).length), formatCount(lines.length))}
    />
  );
}

function LineState({ line }: { readonly line: FormLine }) {
  if (line.state === 'asked') return <State state="askedToComplete" text={words.states.asked} />;
  return <State state={line.state === 'new' ? 'yes' : 'extended'} text={words.states[line.state]} />;
}
