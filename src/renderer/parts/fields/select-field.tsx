import { Select } from '@mantine/core';
import { partWords } from '../../words/parts.ts';
import { answering } from './answering.ts';
import { takeHighlighted } from './take-highlighted.ts';

const { fields: words } = partWords;

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value | null;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value | null) => void;
  readonly description?: string;
  readonly error?: React.ReactNode;
  readonly placeholder?: string;
  readonly clearable?: boolean;
}

/** One of several, from a list that opens; a few letters without marks and Enter choose too. */
export function SelectField<Value extends string>({
  choices,
  onChange,
  clearable = false,
  ...rest
}: SelectFieldProps<Value>) {
  return (
    <Select
      {...rest}
      wrapperProps={{ onKeyDownCapture: takeHighlighted }}
      // A field half as wide as the panel cuts long choices.
      title={choices.find(choice => choice.value === rest.value)?.label}
      data={choices.map(choice => ({ ...choice }))}
      // Enter on the chosen one keeps it; the cross takes it away.
      allowDeselect={false}
      clearable={clearable}
      searchable
      // A panel that opens puts the focus here: its list must not open over the fields below before it is asked for.
      openOnFocus={false}
      selectFirstOptionOnChange
      nothingFoundMessage={words.noChoice}
      filter={({ options, search }) => answering(options, search)}
      onChange={next => onChange(choices.find(choice => choice.value === next)?.value ?? null)}
    />
  );
}

/** A record of labels as the choices of a field, in the record's order. */
export function choicesOf<Value extends string>(
  labels: Readonly<Record<Value, string>>,
  values: readonly Value[],
): readonly { readonly value: Value; readonly label: string }[] {
  return values.map(value => ({ value, label: labels[value] }));
}
