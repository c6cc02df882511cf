import { z } from 'zod';

const measureId = z.enum([
  'page.width',
  'page.height',
  'margin.top',
  'margin.bottom',
  'margin.left',
  'margin.right',
  'pageNumber.fromTop',
  'body.firstLine',
  'body.spacing',
  'body.line',
  'letterhead.left',
  'letterhead.right',
  'letterhead.rowGap',
  'addressed.label',
  'addressed.list',
  'addressed.gap',
  'partyTitle.line',
  'partyTitle.lineBelow',
  'partyTitle.lineWeight',
  'signature.left',
  'signature.right',
  'signature.room',
  'table.cellPadding',
  'table.grid',
]);
export type MeasureId = z.infer<typeof measureId>;

const elementId = z.enum([
  'partyTitle',
  'superior',
  'issuer',
  'star',
  'numberAndSymbol',
  'letterSubject',
  'placeAndDate',
  'addressedLabel',
  'addressed',
  'addressedAlone',
  'documentKind',
  'summary',
  'hyphens',
  'body',
  'section',
  'item',
  'point',
  'authority',
  'post',
  'postAlone',
  'signerName',
  'recipientsLabel',
  'recipient',
  'pageNumber',
  'appendixNumber',
  'appendixTitle',
  'appendixReference',
  'table11',
  'table11Centred',
  'table12',
  'table12Centred',
  'tableNote',
]);
export type ElementId = z.infer<typeof elementId>;

/** Where a rule is written and how sure that is: SEED mission documents, A agreed, B one source, C conflict, X habit. */
const origin = { text: z.string(), source: z.string(), confidence: z.enum(['SEED', 'A', 'B', 'C', 'X']) };

const measure = z.strictObject({ id: measureId, value: z.number().positive(), unit: z.enum(['mm', 'pt']), ...origin });

const look = z.strictObject({
  /** Points. */
  size: z.number().min(6).max(30),
  bold: z.boolean().default(false),
  italic: z.boolean().default(false),
  underline: z.boolean().default(false),
  align: z.enum(['left', 'right', 'center', 'justified']),
});
export type Look = z.infer<typeof look>;

const element = z.strictObject({ id: elementId, value: look, ...origin });

/** What the format check holds a document against. The shape of `value` is the rule's own (core/form-check/rules). */
const check = z.strictObject({
  id: z.string(),
  value: z.unknown().optional(),
  /** Doubtful rules are advice, or off. */
  level: z.enum(['error', 'advice', 'off']),
  ...origin,
});
export type FormCheckEntry = z.infer<typeof check>;

/** A set of form rules as data, such as 05-HD/VPTW; another office's set can stand beside it. */
export const ruleSetFile = z.strictObject({
  id: z.string(),
  name: z.string(),
  measures: z.array(measure),
  elements: z.array(element),
  font: z.strictObject({ id: z.literal('font'), value: z.string(), ...origin }),
  /** Kinds of documents, in capitals, and what stands for them in the symbol: "BÁO CÁO" BC. */
  kinds: z.record(z.string(), z.array(z.string())),
  checks: z.array(check),
});
export type RuleSetFile = z.infer<typeof ruleSetFile>;

export const measureIds: readonly MeasureId[] = measureId.options;
export const elementIds: readonly ElementId[] = elementId.options;
