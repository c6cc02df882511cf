import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { letterhead } from '../../../../contract/enumerations.ts';
import { listName, type PaperKind, type PaperOutline } from '../../../../contract/papers.ts';
import { letterheadLabel } from '../../../../contract/words/bodies.ts';
import { register } from '../../../app/client.ts';
import { ChoiceField } from '../../../parts/fields/choice-field.tsx';
import { DayField } from '../../../parts/fields/day-field.tsx';
import { FieldRow } from '../../../parts/fields/field-row.tsx';
import { choicesOf, SelectField } from '../../../parts/fields/select-field.tsx';
import { TextField } from '../../../parts/fields/text-field.tsx';
import { UnitField } from '../../../parts/fields/unit-field.tsx';
import { paperWords } from '../../../words/papers.ts';
import { type Chosen, type How, reminds } from './chosen.ts';

const { form: words } = paperWords;

const HOWS = choicesOf<How>(words.hows, ['common', 'each', 'messages']);
const LISTS = choicesOf(words.lists, listName.options);
const LAYOUTS = choicesOf(words.layouts, ['plain', 'appendix']);
const TIMES = ['1', '2', '3', '4', '5'].map(value => ({ value, label: words.timesChoice(Number(value)) }));

interface ComposeFieldsProps {
  readonly paper: PaperKind;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  /** What the register proposes where nothing was chosen. */
  readonly outline: PaperOutline | undefined;
}

/** The few things a paper of this kind leaves to choose. */
export function ComposeFields({ paper, chosen, onChoose, outline }: ComposeFieldsProps) {
  const isMessage = reminds(paper) && chosen.how === 'messages';
  const times = chosen.times ?? outline?.times ?? null;
  return (
    <>
      {reminds(paper) && (
        <ChoiceField
          label={words.how}
          clearable={false}
          choices={HOWS}
          value={chosen.how}
          onChange={how => onChoose({ ...chosen, how: how ?? chosen.how })}
        />
      )}
      {(reminds(paper) || paper === 'complete') && chosen.how !== 'each' && (
        <UnitField label={words.onlyUnit} value={chosen.unitId} onChange={unitId => onChoose({ ...chosen, unitId })} />
      )}
      {(paper === 'chase' || paper === 'notice') && (
        <FieldRow>
          {paper === 'chase' && !isMessage && (
            <SelectField
              label={words.times}
              choices={TIMES}
              value={times === null ? null : String(times)}
              onChange={value => onChoose({ ...chosen, times: value === null ? null : Number(value) })}
            />
          )}
          <DayField
            label={words.until}
            value={chosen.until ?? outline?.until ?? null}
            onChange={until => onChoose({ ...chosen, until })}
          />
        </FieldRow>
      )}
      {paper === 'chase' && !isMessage && times !== null && times > 1 && (
        <Checkbox
          label={words.consequence}
          checked={chosen.withConsequence}
          onChange={event => onChoose({ ...chosen, withConsequence: event.currentTarget.checked })}
        />
      )}
      {paper === 'request' && (
        <TextField
          label={words.address}
          value={chosen.address}
          onChange={address => onChoose({ ...chosen, address })}
        />
      )}
      {paper === 'notice' && (
        <Checkbox
          label={words.lateUnits}
          checked={chosen.withLateUnits}
          onChange={event => onChoose({ ...chosen, withLateUnits: event.currentTarget.checked })}
        />
      )}
      {paper === 'list' && <ListFields chosen={chosen} onChoose={onChoose} />}
      {!isMessage && <LetterheadField chosen={chosen} onChoose={onChoose} />}
    </>
  );
}

type PartProps = Pick<ComposeFieldsProps, 'chosen' | 'onChoose'>;

function ListFields({ chosen, onChoose }: PartProps) {
  return (
    <>
      <SelectField
        label={words.list}
        choices={LISTS}
        value={chosen.list}
        onChange={list => onChoose({ ...chosen, list: list ?? chosen.list })}
      />
      <ChoiceField
        label={words.layout}
        clearable={false}
        choices={LAYOUTS}
        value={chosen.plain ? 'plain' : 'appendix'}
        onChange={layout => onChoose({ ...chosen, plain: layout === 'plain' })}
      />
    </>
  );
}

function LetterheadField({ chosen, onChoose }: PartProps) {
  const settings = useQuery(register.settings.get.queryOptions({ input: {} }));
  const bodies = settings.data;
  if (bodies === undefined) return null;
  return (
    <ChoiceField
      label={words.letterhead}
      clearable={false}
      choices={letterhead.options.map(value => ({ value, label: letterheadLabel(value, bodies) }))}
      value={chosen.letterhead}
      onChange={value => onChoose({ ...chosen, letterhead: value ?? chosen.letterhead })}
    />
  );
}
