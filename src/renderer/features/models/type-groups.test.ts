import { expect, test } from 'vitest';
import { emptyDraft, isReady } from './draft.ts';
import { typeGroups } from './type-groups.ts';

const counts = {
  happyFamily: 6,
  happyNeighbourhood: 0,
  happyOffice: 2,
  happySchool: 0,
  happyHospital: 0,
  skilfulMobilisation: 12,
  followingUncleHo: 0,
  other: 0,
} as const;

test('types are numbered among those that have models, each with its count', () => {
  const groupOf = typeGroups(new Set(['skilfulMobilisation', 'happyFamily']), counts);
  expect(groupOf('happyFamily')).toEqual({ key: 'happyFamily', numeral: 'I', label: 'Gia đình hạnh phúc: 06' });
  expect(groupOf('skilfulMobilisation')).toMatchObject({ numeral: 'II', label: '“Dân vận khéo”: 12' });
});

test('a narrowed list does not show the counts of the whole', () => {
  expect(typeGroups(new Set(['happyOffice']), null)('happyOffice').label).toBe('Cơ quan, đơn vị hạnh phúc');
});

test('name and one unit are all a new model needs', () => {
  const draft = emptyDraft(2026);
  expect(isReady(draft)).toBe(false);
  expect(isReady({ ...draft, name: '  ', unitIds: ['a'] })).toBe(false);
  expect(isReady({ ...draft, name: 'Tủ sách gia đình', unitIds: ['a'] })).toBe(true);
});
