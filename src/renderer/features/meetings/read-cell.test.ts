import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GridRow } from '../../../contract/meetings.ts';
import { textOfCell } from './cell-value.ts';
import { readCell } from './read-cell.ts';

type Unit = Pick<GridRow, 'unitKind' | 'cellCount'>;
const committee: Unit = { unitKind: 'grassrootsCommittee', cellCount: 7 };
const unknownCommittee: Unit = { unitKind: 'grassrootsCommittee', cellCount: null };
const cell: Unit = { unitKind: 'grassrootsCell', cellCount: 1 };
const organisation: Unit = { unitKind: 'massOrganisation', cellCount: null };

describe('what is typed into a cell of the meeting grid', () => {
  it.each(['x', 'X', 'có', 'Co', 'CÓ', '✓', ' x ', 'yes', 'TRUE'])('takes “%s” as Có everywhere', typed => {
    for (const unit of [committee, cell, organisation]) expect(readCell(typed, unit)).toEqual({ value: 'yes' });
  });

  it.each(['0', '-', 'chưa', 'Chua', 'không SH', 'ko', '✗', 'FALSE'])('takes “%s” as Chưa everywhere', typed => {
    for (const unit of [committee, cell, organisation]) expect(readCell(typed, unit)).toEqual({ value: 'no' });
  });

  it.each(['', '   ', '…', '...', 'Chưa có số liệu'])('takes “%s” as nothing recorded', typed => {
    expect(readCell(typed, committee)).toEqual({ value: '' });
  });

  it('takes counts of a committee, written either way', () => {
    expect(readCell('5/7', committee)).toEqual({ value: '5/7' });
    expect(readCell(' 5 / 7 ', committee)).toEqual({ value: '5/7' });
    expect(readCell('5', committee)).toEqual({ value: '5/7' });
    expect(readCell('0/7', committee)).toEqual({ value: '0/7' });
    expect(readCell('8/9', committee)).toEqual({ value: '8/9' });
  });

  it.each(['05/07/2026', '5-Jul', '05-Thg7', '07/05/2026', 'Jul-05', '5/7/26'])(
    'reads the count back that a spreadsheet turned into the date “%s”',
    typed => expect(readCell(typed, committee)).toEqual({ value: '5/7' }),
  );

  it('refuses what does not fit, in words', () => {
    expect(readCell('9/7', committee)).toHaveProperty('wrong');
    expect(readCell('8', committee)).toHaveProperty('wrong');
    expect(readCell('0/0', committee)).toEqual({
      wrong: '0/0: tổng số chi bộ phải từ 1 trở lên; chưa chi bộ nào thực hiện thì gõ 0.',
    });
    expect(readCell('abc', committee)).toHaveProperty('wrong');
    expect(readCell('5', unknownCommittee)).toHaveProperty('wrong');
    expect(readCell('5/7', cell)).toHaveProperty('wrong');
    expect(readCell('5/7', organisation)).toHaveProperty('wrong');
    expect(readCell('2', cell)).toHaveProperty('wrong');
    expect(readCell('01/02/2026', committee)).toHaveProperty('wrong');
  });

  it('takes the one cell of a chi bộ as its answer', () => {
    expect(readCell('1', cell)).toEqual({ value: 'yes' });
    expect(readCell('1/1', cell)).toEqual({ value: 'yes' });
    expect(readCell('0/1', cell)).toEqual({ value: 'no' });
  });

  it('reads every cell back from the text it shows, so that copied blocks can be pasted', () => {
    const count = fc
      .tuple(fc.integer({ min: 1, max: 400 }), fc.nat(400))
      .map(([total, done]) => `${Math.min(done, total)}/${total}`);
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom('', 'yes', 'no'), count), value => {
        expect(readCell(textOfCell(value), committee)).toEqual({ value });
      }),
    );
  });

  it('gives the register nothing but what it takes, whatever is typed', () => {
    const fits = /^(?:|yes|no|\d{1,5}\/\d{1,5})$/;
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(committee, unknownCommittee, cell, organisation), (typed, unit) => {
        const reading = readCell(typed, unit);
        if ('value' in reading) expect(reading.value).toMatch(fits);
        else expect(reading.wrong).not.toBe('');
      }),
    );
  });
});
