import type { DocumentRules } from './load.ts';
import type { ElementId } from './rule-set.ts';

/** How a paragraph of an element stands among others; lengths in points. */
export interface Spacing {
  readonly before: number;
  readonly after: number;
  /** Exactly so high is a line; null: as high as the font wants. */
  readonly line: number | null;
  readonly firstLine: number;
  /** Stays on the page of the paragraph behind it. */
  readonly keepNext: boolean;
  readonly keepLines: boolean;
}

const flowing: ReadonlySet<ElementId> = new Set(['body', 'section', 'item', 'point']);
const plain: Spacing = { before: 0, after: 0, line: null, firstLine: 0, keepNext: false, keepLines: false };

/** The one place that says how far apart paragraphs stand; every renderer reads it. */
export function spacingOf(id: ElementId, rules: DocumentRules): Spacing {
  const spacing = rules.points('body.spacing');
  if (flowing.has(id)) {
    const kept = id !== 'body';
    const firstLine = rules.points('body.firstLine');
    return { before: 0, after: spacing, line: rules.points('body.line'), firstLine, keepNext: kept, keepLines: kept };
  }
  if (id === 'addressed' || id === 'addressedLabel') return { ...plain, after: spacing / 2 };
  if (id === 'letterSubject') return { ...plain, before: spacing / 2 };
  if (id === 'documentKind') return { ...plain, keepNext: true, before: rules.points('letterhead.rowGap') };
  if (id === 'summary') return { ...plain, keepNext: true };
  if (id === 'hyphens') return { ...plain, after: spacing * 2 };
  if (id === 'signerName') return { ...plain, before: rules.points('signature.room') };
  if (id === 'appendixReference') return { ...plain, keepNext: true, after: spacing };
  if (id === 'tableNote') return { ...plain, before: spacing };
  return plain;
}
