import { Select } from '@mantine/core';
import type { RoundLine } from '../../../../contract/rounds.ts';
import { answering } from '../../../parts/fields/answering.ts';
import { receiptWords as words } from '../../../words/receipts.ts';

interface LineFieldProps {
  readonly lines: readonly RoundLine[];
  readonly value: string | null;
  readonly onPick: (unitId: string) => void;
  readonly error?: string | undefined;
}

/** Whose report it is: a few letters without marks, Enter. */
export function LineField({ lines, value, onPick, error }: LineFieldProps) {
  return (
    <Select
      label={words.unit}
      placeholder={words.unitPlaceholder}
      data={lines.map(line => ({ value: line.unitId, label: line.unitName }))}
      value={value}
      searchable
      limit={60}
      selectFirstOptionOnChange
      allowDeselect={false}
      nothingFoundMessage={words.notFound}
      error={error}
      data-autofocus
      filter={({ options, search }) => answering(options, search)}
      onChange={unitId => {
        if (unitId !== null) onPick(unitId);
      }}
    />
  );
}
