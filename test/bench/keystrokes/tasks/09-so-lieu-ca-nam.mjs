import { meetingCell, SHEET } from '../look-up.mjs';
import { toPage } from '../ours.mjs';
import { must } from '../rule.mjs';

export const task = {
  name: 'Số liệu cả năm của một đơn vị (11/12 chi bộ)',

  ours: {
    async play(own) {
      await toPage(own, 4, 'sinh-hoat');
      await own.press('ArrowDown');
      await own.press('End');
      await own.type('11');
      await own.press('Enter');
    },
    async check(call) {
      const cell = await meetingCell(call, 'Đảng ủy Sở Tài chính', null);
      must(cell === '11/12', `whole year: ${cell}`);
    },
  },
  calc: {
    async play(calc) {
      await calc.goTo('L8');
      // Without the apostrophe Calc makes a date of 11/12.
      await calc.type("'11/12");
      await calc.press('Return');
      await calc.save();
    },
    check(book) {
      must(book[SHEET].cells.L8 === '11/12', `L8 is ${book[SHEET].cells.L8}`);
    },
  },
};
