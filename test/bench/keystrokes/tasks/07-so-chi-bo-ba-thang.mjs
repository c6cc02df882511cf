import { meetingCell, SHEET } from '../look-up.mjs';
import { toPage } from '../ours.mjs';
import { must } from '../rule.mjs';

const NAME = 'Đảng ủy Sở Nội vụ';
const COUNTS = [
  { month: 8, column: 'H', done: '6' },
  { month: 9, column: 'I', done: '7' },
  { month: 10, column: 'J', done: '9' },
];

export const task = {
  name: 'Số chi bộ của một đảng ủy trong ba tháng (6/10, 7/10, 9/10)',
  why: 'mười phím là đường đến ô đầu; hộp địa chỉ của bảng tính đến thẳng',
  ours: {
    async play(own) {
      await toPage(own, 4, 'sinh-hoat');
      await own.press('ArrowDown', 5);
      await own.press('ArrowLeft', 3);
      for (const { done, month } of COUNTS) {
        await own.type(done);
        await own.press(month === 10 ? 'Enter' : 'Tab');
      }
    },
    async check(call) {
      for (const { month, done } of COUNTS) {
        const cell = await meetingCell(call, NAME, month);
        must(cell === `${done}/10`, `month ${month}: ${cell}`);
      }
    },
  },
  calc: {
    async play(calc) {
      await calc.goTo('H12');
      for (const { done, month } of COUNTS) {
        // Without the apostrophe Calc makes a date of 6/10.
        await calc.type(`'${done}/10`);
        await calc.press(month === 10 ? 'Return' : 'Tab');
      }
      await calc.save();
    },
    check(book) {
      for (const { column, done } of COUNTS) {
        const value = book[SHEET].cells[`${column}12`];
        must(value === `${done}/10`, `${column}12 is ${value}`);
      }
    },
  },
};
