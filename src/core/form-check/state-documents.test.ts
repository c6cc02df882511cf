// A document in the form of Nghị định 30 differs in every row of what clerks confuse.
import { describe, expect, test } from 'vitest';
import { checkForm } from './check.ts';
import { stateLetter, stateReport } from './testing/state-documents.ts';

function rulesFoundIn(bytes: Uint8Array): ReadonlySet<string> {
  return new Set(checkForm(bytes).findings.map(({ rule }) => rule));
}

describe('báo cáo', () => {
  const found = rulesFoundIn(stateReport());

  test.each([
    ['right head: Party title and its line, no Quốc hiệu', ['partyTitle.missing', 'stateTitle.present']],
    ['under the issuing body: star, no rule', ['star.missing', 'issuer.line']],
    ['under the summary: five hyphens', ['hyphens.line']],
    ['number: no colon, hyphen and slash', ['number.colon', 'number.form']],
    ['month without zero', ['date.monthZero']],
    ['margins', ['margin.top', 'margin.bottom', 'margin.left', 'margin.right']],
    ['text: 14-15, exactly 18-22 pt', ['body.size', 'body.line']],
    ['bases: upright, with hyphen', ['bases.italic', 'bases.hyphens']],
    ['signature: K/T, post not bold', ['authority.form', 'post.underAuthority']],
    [
      'recipients: 14 upright underlined, list 12',
      [
        'recipients.labelSize',
        'recipients.labelItalic',
        'recipients.labelUnderline',
        'recipients.labelBold',
        'recipients.size',
      ],
    ],
    ['kept: no colon, no VT', ['recipients.keptColon', 'recipients.keptOffice']],
    ['end: a full stop', ['end.slash']],
    ['number series: through the term', ['number.series']],
  ])('%s', (_row, rules) => {
    expect(rules.filter(rule => !found.has(rule))).toEqual([]);
  });
});

describe('công văn', () => {
  const found = rulesFoundIn(stateLetter());

  test.each([
    ['subject: "về việc" 12 italic', ['subject.wording', 'subject.size', 'subject.italic']],
    ['symbol has CV', ['number.letter']],
    ['signature: T/L', ['authority.form']],
  ])('%s', (_row, rules) => {
    expect(rules.filter(rule => !found.has(rule))).toEqual([]);
  });
});
