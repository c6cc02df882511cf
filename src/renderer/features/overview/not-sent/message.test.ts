import { expect, test } from 'vitest';
import { aLine, aView, lines } from '../../rounds/testing/round-view.ts';
import { messageOf, whoHasNot } from './message.ts';

const facts = { asOf: '2026-12-11', board: 'Ban TGDV Đảng ủy UBND tỉnh', until: '2026-12-14', now: null };

test('one unit past its day is asked by name', () => {
  const view = aView([aLine({ state: 'overdue', unitName: 'Chi bộ Bảo tàng tỉnh' })]);
  expect(messageOf({ ...facts, ...view, now: { hour: 15, minute: 0 } })).toBe(
    'Đến 15h00 ngày 11/12/2026, Ban TGDV Đảng ủy UBND tỉnh chưa nhận được báo cáo kết quả tuyên truyền, nâng cao Chỉ số hạnh phúc năm 2026 của Chi bộ Bảo tàng tỉnh. Nếu đã gửi, xin cho biết số, ngày văn bản; nếu chưa, đề nghị gửi trước ngày 14/12/2026. Trân trọng cảm ơn.',
  );
});

test('several are listed under the message; whoever has sent is not spoken of', () => {
  const view = aView([
    ...lines(2, 'grassrootsCell', { state: 'overdue' }),
    aLine({ unitId: 'x', state: 'onTime', unitName: 'Chi bộ Đã Gửi' }),
  ]);
  const text = messageOf({ ...facts, ...view });
  expect(text.split('\n').slice(1)).toEqual(['Các đơn vị chưa gửi:', '1. Đơn vị 1', '2. Đơn vị 2']);
  expect(text).toContain('Đến hết ngày 11/12/2026');
  expect(text).not.toContain('Đã Gửi');
  expect(text).not.toMatch(/\d+\/\d+ đơn vị/);
});

test('before the last day it is a reminder, in the cut-off’s own words', () => {
  const view = aView(lines(3, 'grassrootsCell'));
  expect(messageOf({ ...facts, ...view, asOf: '2026-12-04' })).toBe(
    'Ban TGDV Đảng ủy UBND tỉnh xin nhắc: báo cáo kết quả tuyên truyền, nâng cao Chỉ số hạnh phúc năm 2026 gửi trước ngày 10/12/2026 (còn 05 ngày). Đề nghị các đơn vị chưa gửi gửi bản ký số qua hệ thống văn bản và bản Word, phiếu số liệu. Trân trọng cảm ơn.',
  );
  const through = aView(lines(1, 'grassrootsCell'), { appliedCutOff: 'through', lastDayOnTime: '2026-12-10' });
  expect(messageOf({ ...facts, ...through, asOf: '2026-12-04' })).toContain('chậm nhất ngày 10/12/2026 (còn 06 ngày)');
});

test('those given a later day are left in peace while others are past theirs', () => {
  const extended = aLine({ unitId: 'e', state: 'notYetDue', extendedTo: '2026-12-20' });
  const overdue = aLine({ unitId: 'o', state: 'overdue' });
  expect(whoHasNot([extended, overdue])).toEqual([overdue]);
  expect(whoHasNot([extended])).toEqual([extended]);
});

test('when everybody has sent there is nothing to say', () => {
  expect(messageOf({ ...facts, ...aView(lines(2, 'grassrootsCell', { state: 'onTime' })) })).toBe('');
});
