import { Button } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { type UnitKind, unitKind } from '../../../contract/enumerations.ts';
import { unitKindLabel } from '../../../contract/words/labels.ts';
import { client, register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { useChange } from '../../app/use-change.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { NumberField } from '../../parts/fields/number-field.tsx';
import { choicesOf, SelectField } from '../../parts/fields/select-field.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { formatAlone } from '../../parts/format/numbers.ts';
import { WriteButton } from '../../parts/write-button/write-button.tsx';
import { firstRunWords } from '../../words/first-run.ts';
import { addresses } from '../overview/addresses.ts';
import classes from './first-run.module.css';
import { kindOfName } from './kind-of-name.ts';

const { units: words } = firstRunWords;

const UNSAID = {
  shortName: null,
  parentId: null,
  memberCount: null,
  contactPost: null,
  contactPhone: null,
  code: null,
  openedOn: null,
  note: null,
} as const;

/** The office's own list read from Excel, or units typed one after the other. */
export function UnitsStep() {
  const { asOf } = usePeriod();
  const navigate = useNavigate();
  const first = useRef<HTMLInputElement>(null);
  const [name, setName] = useState<string | null>(null);
  const [chosen, setChosen] = useState<UnitKind | null>(null);
  const [cellCount, setCellCount] = useState<number | null>(null);
  const list = useQuery(register.units.list.queryOptions({ input: { asOf, page: { offset: 0, limit: 1 } } }));
  const kind = chosen ?? kindOfName(name ?? '');
  const create = useChange(client.units.create);

  function empty(): void {
    setName(null);
    setChosen(null);
    setCellCount(null);
    first.current?.focus();
  }

  function add(): void {
    const typed = name?.trim() ?? '';
    if (typed === '') return;
    // Emptied at once: the next name is typed while this one is written.
    empty();
    create.mutate(
      { ...UNSAID, name: typed, kind, cellCount },
      {
        onError: () => {
          setName(typed);
          setChosen(kind);
          setCellCount(cellCount);
        },
      },
    );
  }

  return (
    <>
      <div className={classes.way}>
        <Button
          data-autofocus
          leftSection={<IconUpload size={18} stroke={1.6} />}
          onClick={() => void navigate(`${addresses.exchange}?loai=units`)}
        >
          {words.import}
        </Button>
        <p className={classes.hint}>{words.importHint}</p>
      </div>
      <form
        className={classes.way}
        onSubmit={event => {
          event.preventDefault();
          add();
        }}
      >
        <h3 className={classes.wayTitle}>{words.type}</h3>
        <div className={classes.unit}>
          <TextField ref={first} label={words.name} value={name} maxLength={300} onChange={setName} />
          <SelectField
            label={words.kind}
            choices={choicesOf(unitKindLabel, unitKind.options)}
            value={kind}
            onChange={setChosen}
          />
          <NumberField label={words.cells} value={cellCount} onChange={setCellCount} />
          <WriteButton type="submit" disabled={(name ?? '').trim() === ''}>
            {words.add}
          </WriteButton>
        </div>
        <p className={classes.hint}>{words.typeHint}</p>
        {create.error && <ErrorBox error={create.error} />}
      </form>
      {list.data && (
        <p className={classes.hint} aria-live="polite">
          {list.data.total === 0 ? words.none : words.count(formatAlone(list.data.total))}
        </p>
      )}
    </>
  );
}
