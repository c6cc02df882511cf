import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { OperationSummary } from '../../../contract/values.ts';
import type { WorkPlanLine } from '../../../contract/work-plans.ts';
import { WAITS_FOR_A_PAUSE } from '../../app/changes.ts';
import { client, register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { noteFilling } from '../../app/resting.ts';
import { underWay } from '../../app/under-way.ts';
import { PAGE_SIZE } from '../../parts/data-table/use-list.ts';
import { type PlanFields, type PlanLine, planLine } from './plan-line.ts';

type Changes = Partial<PlanFields>;

/** What was typed for one unit. */
export interface WrittenPlan {
  readonly line: PlanLine;
  readonly changes: Changes;
}

/**
 * Every unit with its plans, and writing to one or several of them at once. Writes go one after the other, each on the version the one before
 * left; what was typed is shown at once and stays until the register's own answer holds it.
 */
export function usePlans() {
  const { year, asOf } = usePeriod();
  const queries = useQueryClient();
  const queryKey = [...register.workPlans.list.key(), 'all', year, asOf];
  const plans = useQuery({
    queryKey,
    queryFn: ({ signal }) => fetchPlans({ year, asOf }, signal),
    meta: WAITS_FOR_A_PAUSE,
  });
  const [typed, setTyped] = useState<ReadonlyMap<string, Changes>>(new Map());
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [error, setError] = useState<Error | null>(null);
  const waiting = useRef({ count: 0, last: Promise.resolve(), records: new Map<string, PlanLine['record']>() });

  const answered = plans.dataUpdatedAt;
  useEffect(() => {
    // Every answer that arrives while no write is under way was asked for after the last one: a write calls off the reading
    // that was under way.
    if (answered === 0 || waiting.current.count > 0) return;
    waiting.current.records.clear();
    setTyped(new Map());
  }, [answered]);

  /** Refused when the register refused; what is shown is put right by then. */
  async function write(written: readonly WrittenPlan[], onDone: (operation: OperationSummary | null) => void) {
    const queue = waiting.current;
    let tells = false;
    try {
      await queries.cancelQueries({ queryKey });
      const { records, operation } = await client.workPlans.fill({
        year,
        plans: written.map(({ line, changes }) => ({
          unitId: line.unitId,
          shown: queue.records.get(line.unitId) ?? line.record,
          changes,
        })),
      });
      tells = operation !== null;
      for (const { unitId, id, version } of records) queue.records.set(unitId, { id, version });
      onDone(operation);
    } catch (refused) {
      setError(refused instanceof Error ? refused : new Error(String(refused)));
      const units = new Set(written.map(({ line }) => line.unitId));
      setTyped(now => new Map([...now].filter(([unitId]) => !units.has(unitId))));
      throw refused;
    } finally {
      queue.count -= 1;
      noteFilling();
      // What was written the register tells every page of; what was not must be read again from here.
      if (!tells) void queries.invalidateQueries({ queryKey });
    }
  }

  const answeredLines = useMemo(() => plans.data?.map(planLine) ?? [], [plans.data]);
  const lines = useMemo(
    () => answeredLines.map(line => withTyped(line, typed.get(line.unitId))),
    [answeredLines, typed],
  );

  return {
    lines,
    /** Units written to since `forgetTouched`: a filter keeps them in view, or the rows would jump under the typing. */
    touched,
    forgetTouched: () => setTouched(new Set()),
    loading: plans.isPending,
    loadError: plans.error,
    reload: () => void plans.refetch(),
    /** Why the last write was refused. */
    error,
    clearError: () => setError(null),
    write: (written: readonly WrittenPlan[], onDone: (operation: OperationSummary | null) => void) => {
      setError(null);
      setTouched(now => new Set([...now, ...written.map(({ line }) => line.unitId)]));
      setTyped(now => withWritten(now, written));
      const queue = waiting.current;
      queue.count += 1;
      noteFilling();
      // A refusal is said by `error`, and the next one is tried all the same.
      queue.last = underWay(queue.last.then(() => write(written, onDone))).catch(() => undefined);
    },
  };
}

function withWritten(
  typed: ReadonlyMap<string, Changes>,
  written: readonly WrittenPlan[],
): ReadonlyMap<string, Changes> {
  const all = new Map(typed);
  for (const { line, changes } of written) all.set(line.unitId, { ...all.get(line.unitId), ...changes });
  return all;
}

function withTyped(line: PlanLine, changes: Changes | undefined): PlanLine {
  return changes === undefined ? line : { ...line, fields: { ...line.fields, ...changes } };
}

/** Every page of the list, one after the other: the sheet needs all rows to move in. */
async function fetchPlans(
  period: { readonly year: number; readonly asOf: string },
  signal: AbortSignal,
): Promise<readonly WorkPlanLine[]> {
  const all: WorkPlanLine[] = [];
  for (;;) {
    const page = { offset: all.length, limit: PAGE_SIZE };
    const { items, total } = await client.workPlans.list({ ...period, page }, { signal });
    all.push(...items);
    if (items.length === 0 || all.length >= total) return all;
  }
}
