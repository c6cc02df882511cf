import { expect, test } from 'vitest';
import { aView } from '../testing/round-view.ts';
import { draftOfRound, newRoundDraft, typedRound, withKind } from './round-draft.ts';

test('the year’s first round comes filled in as the official letter asks for it', () => {
  expect(typedRound(newRoundDraft(2027, false))).toMatchObject({
    kind: 'yearly',
    title: 'năm 2027',
    periodFrom: '2027-01-01',
    periodTo: '2027-12-31',
    dueOn: '2027-12-10',
  });
});

test('a further round asks for its name, its last day of figures and its due date', () => {
  const draft = newRoundDraft(2027, true);
  expect(draft.kind).toBe('adHoc');
  expect(typedRound(draft)).toBeNull();
  expect(
    typedRound({ ...draft, title: '6 tháng đầu năm 2027', periodTo: '2027-06-30', dueOn: '2027-07-10' }),
  ).not.toBeNull();
});

test('sơ kết and tổng kết begin with the programme’s first year, unless another day was typed', () => {
  const draft = newRoundDraft(2028, true);
  const interim = withKind(draft, 'interim', 2026);
  expect(interim).toMatchObject({ kind: 'interim', periodFrom: '2026-01-01' });
  expect(withKind(interim, 'adHoc', 2026).periodFrom).toBe('2028-01-01');
  const typed = { ...draft, periodFrom: '2027-07-01' };
  expect(withKind(typed, 'final', 2026).periodFrom).toBe('2027-07-01');
});

test('a round opened and saved untouched says the same again', () => {
  const { round } = aView([]);
  expect(typedRound(draftOfRound(round))).toMatchObject({ title: round.title, dueOn: round.dueOn, cutOff: null });
});
