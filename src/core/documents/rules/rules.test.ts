import { expect, test } from 'vitest';
import partyRules from '../../../../resources/the-thuc/05-hd-vptw.json' with { type: 'json' };
import { loadRules, partyDocumentRules } from './load.ts';

test('millimetres and points become the twips Word itself writes', () => {
  expect(partyDocumentRules.twips('page.width')).toBe(11_906);
  expect(partyDocumentRules.twips('page.height')).toBe(16_838);
  expect(partyDocumentRules.twips('margin.left')).toBe(1_701);
  expect(partyDocumentRules.twips('margin.right')).toBe(850);
  expect(partyDocumentRules.twips('body.line')).toBe(360);
  expect(partyDocumentRules.name).toBe('05-HD/VPTW, 27/5/2026');
});

test('each rule says what it is, where it is written and how sure that is', () => {
  for (const rule of [...partyRules.measures, ...partyRules.elements, partyRules.font]) {
    expect(rule.text).not.toBe('');
    expect(rule.source).not.toBe('');
  }
});

test('a rule set that lacks a rule, or says something else, is refused', () => {
  expect(() => loadRules({ ...partyRules, measures: partyRules.measures.slice(1) })).toThrow('page.width');
  expect(() => loadRules({ ...partyRules, elements: [] })).toThrow('partyTitle');
  expect(() => loadRules({ ...partyRules, measures: [{ ...partyRules.measures[0], value: 'A4' }] })).toThrow();
});
