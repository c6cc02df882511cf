import { z } from 'zod';
import { procedure } from './base.ts';
import { blob } from './blob.ts';
import { previewRequest } from './preview.ts';

/** Where in a document a finding belongs, in the order of reading. */
export const formGroup = z.enum([
  'page',
  'letterhead',
  'title',
  'addressee',
  'body',
  'signature',
  'recipients',
  'appendix',
  'table',
  'text',
]);
export type FormGroup = z.infer<typeof formGroup>;

/** `error`: not as the rule says; `advice`: the rule is doubtful or a habit, worth another look. */
export const formLevel = z.enum(['error', 'advice']);
export type FormLevel = z.infer<typeof formLevel>;

export const formFinding = z.strictObject({
  /** The rule's name in the rule set: "body.size". */
  rule: z.string(),
  /** What the rule says. */
  text: z.string(),
  group: formGroup,
  /** "Nội dung, đoạn 3: “Thực hiện Công văn…” và 04 chỗ khác" */
  place: z.string(),
  /** How many places are alike. */
  places: z.int(),
  found: z.string(),
  expected: z.string(),
  source: z.string(),
  level: formLevel,
  fixable: z.boolean(),
});
export type FormFinding = z.infer<typeof formFinding>;

export const formCheckResult = z.strictObject({
  fileName: z.string(),
  /** "05-HD/VPTW, 27/5/2026" */
  ruleSet: z.string(),
  /** How many rules the document was held against. */
  rules: z.int(),
  findings: z.array(formFinding),
  /** How many of the findings can be put right in a copy. */
  fixable: z.int(),
});
export type FormCheckResult = z.infer<typeof formCheckResult>;

/** What the check says of documents made here, as they would be exported now. Places left for a person are no finding. */
export const ownFormCheck = formCheckResult.pick({ ruleSet: true, rules: true, findings: true }).extend({
  /** How many documents were held against the rules; alike findings of several are one. */
  documents: z.int(),
});
export type OwnFormCheck = z.infer<typeof ownFormCheck>;

const fileToCheck = z.strictObject({
  file: blob,
  fileName: z.string().max(300),
  /** Doubtful rules the office does not want, by name. */
  withoutRules: z.array(z.string().max(100)).max(200).optional(),
});

export const formCheck = {
  /** Reads a .docx and names each deviation. Nothing is kept. @throws WORD_FILE_REFUSED. */
  check: procedure.input(fileToCheck).output(formCheckResult),
  /** The same with what can safely be put right done in a copy; the ticket fetches it (files.take or files.save). */
  fix: procedure.input(fileToCheck).output(
    z.strictObject({
      ticket: z.string(),
      fileName: z.string(),
      /** How many findings the copy no longer has. */
      corrected: z.int(),
      /** What is left in the copy. */
      left: formCheckResult,
    }),
  ),
  /** Holds what the register would export against the rules, before it goes out. @throws PAPER_REFUSED. */
  own: procedure.input(previewRequest).output(ownFormCheck),
};
