import { expect, test } from 'vitest';
import { kindOfName } from './kind-of-name.ts';

test('what a typed unit is follows from how its name begins', () => {
  expect(kindOfName('Đảng ủy Sở Y tế')).toBe('grassrootsCommittee');
  expect(kindOfName(' CHI BỘ Ban Dân tộc')).toBe('grassrootsCell');
  expect(kindOfName('Đoàn Thanh niên UBND tỉnh')).toBe('massOrganisation');
  expect(kindOfName('Hội Cựu chiến binh')).toBe('massOrganisation');
  expect(kindOfName('Sở Y tế')).toBe('other');
});
