import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marksOn, segmentsOf } from './segments.ts';
import {
  firstChoice,
  placeOf,
  type Selection,
  type Step,
  sentencesOf,
  stepped,
  textAt,
  wholeParagraph,
} from './selection.ts';

const paragraphs = ['1. Kết quả', 'Một. Hai; ba 1.016 lượt.', 'Bốn'];
const spans = sentencesOf(paragraphs);
const firstSentence = firstChoice(paragraphs, spans);
const chosen = (selection: Selection) => {
  const place = placeOf(spans, selection);
  return place && textAt(paragraphs, place);
};
const walk = (from: Selection, ...steps: readonly (readonly [Step, boolean])[]) =>
  chosen(steps.reduce((selection, [step, extend]) => stepped(spans, selection, step, extend), from));

describe('choosing by keyboard', () => {
  test('sentences end at a mark before a space, not in a number nor after "1."', () => {
    expect(spans.map(({ paragraph, from, to }) => paragraphs[paragraph]?.slice(from, to))).toEqual([
      '1. Kết quả',
      'Một.',
      'Hai;',
      'ba 1.016 lượt.',
      'Bốn',
    ]);
  });

  test('reading begins behind the opening sentence', () => {
    const texts = ['BÁO CÁO', 'Chi bộ báo cáo kết quả như sau:', 'I- KẾT QUẢ'];
    expect(firstChoice(texts, sentencesOf(texts))).toEqual(wholeParagraph(sentencesOf(texts), 2));
  });

  test('up and down go by paragraphs, left and right by sentences, Shift goes as far as that', () => {
    expect(walk(firstSentence, ['nextParagraph', false])).toBe(paragraphs[1]);
    expect(walk(firstSentence, ['nextSentence', false], ['nextSentence', false])).toBe('Hai;');
    expect(walk(firstSentence, ['nextSentence', false], ['nextSentence', true])).toBe('Một. Hai;');
    expect(walk(firstSentence, ['nextParagraph', true])).toBe('1. Kết quả\nMột. Hai; ba 1.016 lượt.');
    expect(walk(wholeParagraph(spans, 2), ['previousParagraph', true])).toBe('Một. Hai; ba 1.016 lượt.\nBốn');
    expect(walk(wholeParagraph(spans, 2), ['nextParagraph', false])).toBe('Bốn');
  });

  test('from a stretch chosen by mouse the keys go on by whole sentences', () => {
    const place = { fromParagraph: 1, fromOffset: 6, toParagraph: 1, toOffset: 8 };
    expect(chosen({ kind: 'stretch', place })).toBe('ai');
    expect(walk({ kind: 'stretch', place }, ['nextSentence', true])).toBe('Hai; ba 1.016 lượt.');
  });

  test('whatever is pressed, something that stands there is chosen', () => {
    const step = fc.tuple(
      fc.constantFrom<Step>('nextParagraph', 'previousParagraph', 'nextSentence', 'previousSentence'),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), steps => {
        const text = walk(firstSentence, ...steps);
        expect(text).toBeTruthy();
        expect(paragraphs.join('\n')).toContain(text);
      }),
    );
  });
});

test('a paragraph nothing stands over has the same nothing each time, so that it is not drawn anew', () => {
  const mark = { id: 'a', place: { fromParagraph: 1, fromOffset: 0, toParagraph: 2, toOffset: 3 } };
  expect([0, 1, 2, 3].map(paragraph => marksOn(paragraph, [mark]).length)).toEqual([0, 1, 1, 0]);
  expect(marksOn(0, [mark])).toBe(marksOn(3, []));
});

test('segments are the paragraph, each under the marks that cover it', () => {
  const offset = fc.nat(30);
  const mark = fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    place: fc.record({ fromParagraph: fc.nat(2), fromOffset: offset, toParagraph: fc.nat(2), toOffset: offset }),
  });
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 5 }), fc.string({ maxLength: 20 }), (marks, text) => {
      const segments = segmentsOf(text, 1, marks);
      expect(segments.map(segment => segment.text).join('')).toBe(text);
      for (const { ids, begins } of segments) for (const id of begins) expect(ids).toContain(id);
    }),
  );
});
