import { searchKey } from '../../text/search-key.ts';
import type { DocumentHead } from './head.ts';

const ourSubject = /chi so hanh phuc|\bhpi\b/;

/** What a text says about its own kind, year and subject. */
export interface ReportMarks {
  /** Named in its title, else the year of its date; null where neither is there. */
  readonly year: number | null;
  /** Its kind, when it says that it is something else than a report. */
  readonly otherKind: string | null;
  /** `title`: the report is about our subject; `inside`: a general report speaks of it; `none`: it does not. */
  readonly subject: 'title' | 'inside' | 'none';
}

export function marksOf(head: DocumentHead | null, paragraphs: readonly string[]): ReportMarks {
  const title = searchKey(head?.title ?? '');
  const isAbout = (text: string) => ourSubject.test(searchKey(text));
  const inBody = paragraphs.some(isAbout);
  const isOwnReport = head === null || title === '' || ourSubject.test(title);
  return {
    year: yearOf(head),
    otherKind: head?.kind != null && !/^(?:phieu )?bao cao/.test(head.kind) ? head.kind : null,
    subject: inBody ? (isOwnReport ? 'title' : 'inside') : 'none',
  };
}

function yearOf(head: DocumentHead | null): number | null {
  if (head === null) return null;
  const named = [...searchKey(head.title).matchAll(/nam (20\d\d)/g)].map(match => Number(match[1])).at(-1);
  return named ?? (head.date === null ? null : Number(head.date.slice(0, 4)));
}
