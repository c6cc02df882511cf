import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { MeetingKind } from '../../../contract/enumerations.ts';
import type { MeetingGrid } from '../../../contract/meetings.ts';
import type { OperationSummary } from '../../../contract/values.ts';
import { WAITS_FOR_A_PAUSE } from '../../app/changes.ts';
import { client, register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { noteFilling } from '../../app/resting.ts';
import { underWay } from '../../app/under-way.ts';
import { type GridLine, gridLines } from './lines.ts';

/** A cell as it was and as it is to be. */
export interface Fill {
  readonly unitId: string;
  readonly month: number | null;
  readonly before: string;
  readonly value: string;
}

const NO_MONTHS: MeetingGrid['columns'] = [];
const NO_LINES: readonly GridLine[] = [];
const NO_TOTALS: MeetingGrid['totals'] = [];

/**
 * The grid of one kind of meeting with what was typed already in it. Fills go to the register one after the other; what is
 * typed is shown at once and stays until the register's own answer holds it. A refused fill is taken out again.
 */
export function useGrid(kind: MeetingKind) {
  const { year, asOf } = usePeriod();
  const queries = useQueryClient();
  const options = register.meetings.grid.queryOptions({ input: { year, asOf, kind }, meta: WAITS_FOR_A_PAUSE });
  const grid = useQuery(options);
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const [error, setError] = useState<Error | null>(null);
  const waiting = useRef({ count: 0, last: Promise.resolve() });

  const answered = grid.dataUpdatedAt;
  useEffect(() => {
    // Every answer that arrives while no fill is under way was asked for after the last one was written: a fill calls off
    // the reading that was under way.
    if (answered > 0 && waiting.current.count === 0) setTyped(new Map());
  }, [answered]);

  /** Refused when the register refused; what is shown is put right by then. */
  async function fill(cells: readonly Fill[], onDone: (operation: OperationSummary | null) => void): Promise<void> {
    let tells = false;
    try {
      await queries.cancelQueries({ queryKey: options.queryKey });
      const { operation } = await client.meetings.fill({ year, kind, cells: [...cells] });
      tells = operation !== null;
      onDone(operation);
    } catch (refused) {
      setError(refused instanceof Error ? refused : new Error(String(refused)));
      setTyped(now => withoutCells(now, cells));
      throw refused;
    } finally {
      waiting.current.count -= 1;
      noteFilling();
      // What was written the register tells every page of; what was not must be read again from here.
      if (!tells) void queries.invalidateQueries({ queryKey: options.queryKey });
    }
  }

  const months = grid.data?.columns ?? NO_MONTHS;
  const answeredLines = useMemo(() => (grid.data ? gridLines(grid.data.rows, grid.data.noted) : NO_LINES), [grid.data]);
  const lines = useMemo(() => withTyped(answeredLines, months, typed), [answeredLines, months, typed]);

  return {
    months,
    lines,
    /** The same without what was just typed: for what does not depend on answers. */
    answeredLines,
    totals: grid.data?.totals ?? NO_TOTALS,
    /** The year's result over all kinds of meeting; null until it is known. */
    result: grid.data?.result ?? null,
    loading: grid.isPending,
    loadError: grid.error,
    reload: () => void grid.refetch(),
    /** Why the last fill was refused. */
    error,
    clearError: () => setError(null),
    fill: (cells: readonly Fill[], onDone: (operation: OperationSummary | null) => void) => {
      setError(null);
      setTyped(now => withCells(now, cells));
      const queue = waiting.current;
      queue.count += 1;
      noteFilling();
      // A refusal is said by `error`, and the next one is tried all the same.
      queue.last = underWay(queue.last.then(() => fill(cells, onDone))).catch(() => undefined);
    },
  };
}

function keyOf({ unitId, month }: Pick<Fill, 'unitId' | 'month'>): string {
  return `${unitId} ${month ?? 'year'}`;
}

function withCells(now: ReadonlyMap<string, string>, cells: readonly Fill[]): ReadonlyMap<string, string> {
  return new Map([...now, ...cells.map(cell => [keyOf(cell), cell.value] as const)]);
}

function withoutCells(now: ReadonlyMap<string, string>, cells: readonly Fill[]): ReadonlyMap<string, string> {
  const gone = new Set(cells.map(keyOf));
  return new Map([...now].filter(([key]) => !gone.has(key)));
}

/** The same lines unless something was typed into them, so that only changed rows are looked at and drawn anew. */
function withTyped(
  lines: readonly GridLine[],
  months: readonly (number | null)[],
  typed: ReadonlyMap<string, string>,
): readonly GridLine[] {
  if (typed.size === 0) return lines;
  const touched = new Set([...typed.keys()].map(key => key.slice(0, key.indexOf(' '))));
  return lines.map(line => {
    if (!touched.has(line.unitId)) return line;
    const cells = line.cells.map((value, at) => typed.get(keyOf({ ...line, month: months[at] ?? null })) ?? value);
    return cells.every((value, at) => value === line.cells[at]) ? line : { ...line, cells };
  });
}
