import { blankPlace } from '../../core/documents/words/form.ts';

/** What the terminal says of a document it made: places that wait for a person, numbers not known yet. */
export const outFormWords = {
  blank: (heading: string) => (heading === '' ? blankPlace : `${blankPlace}: ${heading}`),
  openPlace: (place: string) => `Còn để trống số, ngày: ${place}`,
} as const;
