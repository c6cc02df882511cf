import { z } from 'zod';
import { italicRule } from './looks.ts';
import { listHyphens, listMarks } from './marks.ts';
import { plainRule, rule } from './rule.ts';

const group = 'body';
const marks = z.strictObject({ each: z.array(z.string()), last: z.array(z.string()) });

/** "Căn cứ": upright, each on its line, "- …;" (state documents: italic, no hyphen). */
export const basisRules = [
  italicRule('bases.italic', group, form => form.bases),
  plainRule('bases.hyphens', form => listHyphens(group, form.bases)),
  rule('bases.marks', marks, (form, value) => listMarks(group, form.bases, value)),
];
