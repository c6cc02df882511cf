import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Answer } from '../../../contract/enumerations.ts';
import type { Status } from '../../../contract/status.ts';
import type { OperationSummary } from '../../../contract/values.ts';
import { useNotices } from '../../app/notice.tsx';
import { useRemembered } from '../../app/remembered.ts';
import type { Group } from '../../parts/data-table/use-items.ts';
import { type Selection, selectionAt } from '../../parts/sheet/selection.ts';
import { useSheet } from '../../parts/sheet/use-sheet.ts';
import type { Written } from '../../parts/sheet/writing.ts';
import { useSheetView } from '../../parts/table-view/use-sheet-view.ts';
import type { Beside } from '../../parts/table-view/use-table-view.ts';
import { workPlanWords as words } from '../../words/work-plans.ts';
import { type AnswerField, planColumns, planFields } from './plan-columns.tsx';
import { type NumberField, planEnding } from './plan-endings.ts';
import { type PlanFields, type PlanLine, withAnswers } from './plan-line.ts';
import type { usePlans } from './use-plans.ts';

const idOf = (line: PlanLine) => line.unitId;
const FIRST = selectionAt({ row: 0, column: 0 });

interface Options {
  readonly lines: readonly PlanLine[];
  readonly search: string;
  /** What the page is set to beside the sheet. */
  readonly beside: Beside;
  readonly groupOf: (line: PlanLine) => Group;
  readonly year: number;
  /** Units in the whole table. */
  readonly units: number;
  readonly status: Status | undefined;
  readonly plans: Pick<ReturnType<typeof usePlans>, 'write' | 'clearError' | 'lines'>;
}

/** The plans as a sheet: a block over several units is one operation with one undo. */
export function usePlanSheet({ lines: given, units, status, plans, search, beside, groupOf, year }: Options) {
  const notices = useNotices();
  const [selection, setSelection] = useRemembered<Selection>('workPlans.selection', FIRST);
  const [refused, setRefused] = useState<Written | null>(null);

  function tell(operation: OperationSummary | null): void {
    if (operation === null) return;
    notices.show({ sentence: operation.sentence, action: { kind: 'undo', operationId: operation.id } });
  }

  const answer = useLatest((line: PlanLine, field: AnswerField, given: Answer | null) => {
    setRefused(null);
    plans.write([{ line, changes: { [field]: given } }], tell);
  });
  const endingOf = useLatest((line: PlanLine, field: NumberField) => planEnding(plans.lines, line, field));
  const columns = useMemo(
    () => planColumns({ year, units, seen: given.length, status, endingOf, onAnswer: answer }),
    [year, units, given.length, status, endingOf, answer],
  );

  const arranged = useSheetView({
    list: 'work-plans',
    title: words.exported(year),
    columns,
    rows: given,
    rowId: idOf,
    groupOf,
    search,
    beside,
  });
  const lines = arranged.rows;
  const entries = arranged.columns.filter(column => column.entry !== undefined);

  function write({ changes }: Written): void {
    setRefused(null);
    const rows = [...new Set(changes.map(({ place }) => place.row))];
    const written = rows.flatMap(row => {
      const line = lines[row];
      return line === undefined
        ? []
        : [
            {
              line,
              changes: withAnswers(
                fieldsOf(
                  changes.filter(({ place }) => place.row === row),
                  entries,
                ),
                line.fields,
              ),
            },
          ];
    });
    if (written.length > 0) plans.write(written, tell);
  }

  const sheet = useSheet({
    columns: arranged.columns,
    rows: lines,
    selection,
    onSelect: setSelection,
    onWrite: write,
    onRefused: written => {
      plans.clearError();
      setRefused(written);
    },
  });
  return { sheet, arranged, refused, dismiss: () => setRefused(null) };
}

/** Values as the sheet holds them, as the record's fields. */
function fieldsOf(changes: Written['changes'], entries: readonly { readonly key: string }[]): Partial<PlanFields> {
  const fields: Partial<PlanFields> = {};
  for (const { place, value } of changes) {
    const field = planFields.find(key => key === entries[place.column]?.key);
    if (field !== undefined) Object.assign(fields, fieldOf(field, value));
  }
  return fields;
}

function fieldOf(field: keyof PlanFields, value: string): Partial<PlanFields> {
  if (field !== 'inProgramme' && field !== 'ownPlan') return { [field]: value === '' ? null : value };
  return { [field]: value === 'yes' || value === 'no' ? value : null };
}

/** A function that stays the same between renders and does what its latest version says. */
function useLatest<Parameters extends readonly unknown[], Result>(act: (...parameters: Parameters) => Result) {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  return useCallback((...parameters: Parameters) => latest.current(...parameters), []);
}
