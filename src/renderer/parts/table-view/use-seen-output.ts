import { useEffect, useState } from 'react';
import { tableViewWords } from '../../words/table-view.ts';
import type { Group } from '../data-table/use-items.ts';
import { type AppendixCut, cutFor } from './for-appendix.ts';
import { seenTable } from './seen-table.ts';
import { type Output, useOutput } from './use-output.ts';
import type { TableView } from './use-table-view.ts';
import type { ViewColumn } from './view-column.ts';

const { output: words } = tableViewWords;

interface Options<Row> {
  readonly title: string;
  readonly columns: readonly ViewColumn<Row>[];
  readonly allColumns: readonly ViewColumn<Row>[];
  readonly rows: readonly Row[];
  readonly groupOf: ((row: Row) => Group) | undefined;
  /** Keys of groups of which only the line is seen. */
  readonly folded: ReadonlySet<string>;
  readonly view: TableView;
  readonly appendix?: AppendixCut<Row> | undefined;
  /** False: rows are still to be fetched, and what is asked for waits for them. */
  readonly isComplete: boolean;
}

/** Printing and exporting exactly what is seen, once all of it is here. */
export function useSeenOutput<Row>(options: Options<Row>) {
  const { isComplete, view } = options;
  const { busy, start } = useOutput();
  const [asked, setAsked] = useState<Output | null>(null);

  function make(output: Output): void {
    const { title: list, rows } = cutFor(output, options);
    const title = view.view === null ? list : words.titleOf(list, view.view.name);
    start(output, seenTable({ ...options, title, rows, definition: view.definition }));
  }

  useEffect(() => {
    if (asked === null || !isComplete) return;
    setAsked(null);
    make(asked);
  });

  return {
    busy: busy || asked !== null,
    /** Rows are wanted that are not here yet. */
    isWaiting: asked !== null,
    start: (output: Output) => (isComplete ? make(output) : setAsked(output)),
  };
}

export type SeenOutput = ReturnType<typeof useSeenOutput>;
