import { expect, test } from 'vitest';
import { type ModelType, modelType } from '../../../../contract/enumerations.ts';
import { typeLines } from './type-lines.ts';

function byType(counts: Partial<Record<ModelType, number>>): Record<ModelType, number> {
  return Object.fromEntries(modelType.options.map(type => [type, counts[type] ?? 0])) as Record<ModelType, number>;
}

test('up to four types stand by name, the most frequent first', () => {
  const lines = typeLines(byType({ happySchool: 4, skilfulMobilisation: 8, other: 9 }));
  expect(lines.map(line => [line.label, line.count])).toEqual([
    ['“Dân vận khéo”', 8],
    ['Trường học hạnh phúc', 4],
    ['Loại khác', 9],
  ]);
});

test('further types stand together, and nothing is lost on the way', () => {
  const counts = {
    happyFamily: 2,
    happyNeighbourhood: 3,
    happyOffice: 2,
    happySchool: 4,
    happyHospital: 5,
    skilfulMobilisation: 8,
  };
  const lines = typeLines(byType(counts));
  expect(lines.at(-1)).toEqual({ key: 'rest', label: 'Ba loại khác', count: 7 });
  expect(lines.reduce((sum, line) => sum + line.count, 0)).toBe(24);
});
