import { type ComboboxItem, Select } from '@mantine/core';
import type { RoundLine } from '../../../../contract/rounds.ts';
import { answering } from '../../../parts/fields/answering.ts';
import { takeHighlighted } from '../../../parts/fields/take-highlighted.ts';
import { receiptWords as words } from '../../../words/receipts.ts';

interface LineFieldProps {
  readonly lines: readonly RoundLine[];
  readonly value: string | null;
  readonly onPick: (unitId: string) => void;
  readonly error?: string | undefined;
}

/** Whose report it is: a few letters without marks or its initials, Enter. */
export function LineField({ lines, value, onPick, error }: LineFieldProps) {
  return (
    <Select
      wrapperProps={{ onKeyDownCapture: takeHighlighted }}
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
      filter={({ options, search }) => awaitedFirst(answering(options, search), lines, search)}
      onChange={unitId => {
        if (unitId !== null) onPick(unitId);
      }}
    />
  );
}

/** Whoever has not sent yet is whose report arrives: before those of the same letters who have. */
function awaitedFirst(found: readonly ComboboxItem[], lines: readonly RoundLine[], typed: string): ComboboxItem[] {
  if (typed === '') return [...found];
  const awaited = new Set(
    lines.filter(line => line.state === 'overdue' || line.state === 'notYetDue').map(line => line.unitId),
  );
  return [...found.filter(({ value }) => awaited.has(value)), ...found.filter(({ value }) => !awaited.has(value))];
}
