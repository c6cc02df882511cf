import { expect, test } from 'vitest';
import { cellOf, dateCell, errorCell, uncalculated } from '../testing/cell.ts';
import { parseYesNo } from './yes-no.ts';

test.each(['x', 'X', ' x ', '✓', 'có', 'Có', 'CÓ'.normalize('NFD'), '1', 'TRUE', 'đã có', 'rồi', 1, true])(
  '%j is yes',
  raw => {
    expect(parseYesNo(cellOf(raw))).toEqual({ kind: 'value', value: 'yes' });
  },
);

test.each(['0', '-', '–', 'chưa', 'Chưa có', 'không', 'không SH', 'Không thực hiện', 'FALSE', 0, false])(
  '%j is no',
  raw => {
    expect(parseYesNo(cellOf(raw))).toEqual({ kind: 'value', value: 'no' });
  },
);

test.each(['', ' \u00A0 ', '…', '...'])('%j is not recorded, which is never no', raw => {
  expect(parseYesNo(cellOf(raw))).toEqual({ kind: 'blank' });
  expect(parseYesNo(undefined)).toEqual({ kind: 'blank' });
});

test.each([
  cellOf('chưa rõ'),
  cellOf('xem lại'),
  cellOf('?'),
  cellOf(2),
  cellOf('có lẽ'),
  dateCell(46206),
  errorCell,
  uncalculated,
])('anything else is asked: %j', cell => {
  expect(parseYesNo(cell)).toEqual({ kind: 'asked', candidates: ['yes', 'no'] });
});
