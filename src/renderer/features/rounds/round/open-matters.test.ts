import { expect, test } from 'vitest';
import { aLine, aView, lines } from '../testing/round-view.ts';
import { openMatters } from './open-matters.ts';

test('before closing, each thing still open is said with its count and the first names', () => {
  const view = aView([
    ...lines(5, 'grassrootsCell', { state: 'overdue' }),
    aLine({ unitName: 'Chi bộ B', state: 'onTime', softOnly: true }),
    aLine({ unitName: 'Chi bộ C', state: 'late', askedToComplete: true }),
    aLine({ unitName: 'Chi bộ D', state: 'exempt', softOnly: true }),
  ]);
  expect(openMatters(view)).toEqual([
    {
      state: 'overdue',
      sentence: '05 đơn vị quá hạn chưa gửi báo cáo',
      names: 'Đơn vị 1; Đơn vị 2; Đơn vị 3 và 02 đơn vị khác',
    },
    { state: 'softOnly', sentence: '01 đơn vị mới gửi bản mềm, chờ bản chính thức', names: 'Chi bộ B' },
    { state: 'askedToComplete', sentence: '01 đơn vị được đề nghị bổ sung, chưa gửi lại', names: 'Chi bộ C' },
  ]);
});

test('a round with everything in leaves nothing to say', () => {
  expect(openMatters(aView(lines(2, 'grassrootsCell', { state: 'onTime' })))).toEqual([]);
});
