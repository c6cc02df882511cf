import type { Output } from './use-output.ts';

/** What of a list may stand in an appendix of a Party document, and what it is called there. */
export interface AppendixCut<Row> {
  readonly title: string;
  readonly keeps: (row: Row) => boolean;
}

interface Seen<Row> {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly appendix?: AppendixCut<Row> | undefined;
}

/** The list as it goes out: whole, except where it becomes an appendix. */
export function cutFor<Row>(output: Output, { title, rows, appendix }: Seen<Row>) {
  if (output !== 'appendix' || appendix === undefined) return { title, rows };
  return { title: appendix.title, rows: rows.filter(appendix.keeps) };
}
