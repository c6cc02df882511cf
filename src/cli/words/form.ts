import { blankPlace } from '../../core/documents/words/form.ts';

/** What the terminal says of a document it made: places that wait for a person. */
export const outFormWords = {
  blank: (heading: string) => (heading === '' ? blankPlace : `${blankPlace}: ${heading}`),
} as const;
