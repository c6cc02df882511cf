import { meetingCell, SHEET } from '../look-up.mjs';
import { toPage } from '../ours.mjs';
import { must } from '../rule.mjs';

// The 19th, 21st, 24th, 34th and 36th of the list.
const MARKED = [
  { row: 26, name: 'Chi bộ Thanh tra tỉnh' },
  { row: 28, name: 'Chi bộ Ban Quản lý đầu tư xây dựng các công trình giao thông' },
  { row: 31, name: 'Chi bộ Quỹ Đầu tư phát triển tỉnh' },
  { row: 41, name: 'Chi bộ Ban Quản lý Khu di tích Chi Lăng' },
  { row: 43, name: 'Chi bộ Công ty Xổ số kiến thiết Lạng Sơn' },
];

async function mark(press, type, enter) {
  let at = Number(MARKED[0]?.row);
  for (const { row } of MARKED) {
    await press('Down', row - at);
    await type('x');
    await enter();
    at = row + 1;
  }
}

export const task = {
  name: 'Đánh dấu tháng 11 “Có” cho năm chi bộ',
  why: 'cùng những phím mũi tên từ đơn vị này sang đơn vị kia, cùng một phím một ô',
  ours: {
    async play(own) {
      await toPage(own, 4, 'sinh-hoat');
      // The sheet opens in the month that has just ended: T11 on 20/12.
      await own.press('PageDown');
      await own.press('ArrowDown', 6);
      await mark(
        (key, times) => own.press(`Arrow${key}`, times),
        own.type,
        () => own.press('Enter'),
      );
    },
    async check(call) {
      for (const { name } of MARKED) {
        const cell = await meetingCell(call, name, 11);
        must(cell === 'yes', `November of ${name}: ${cell}`);
      }
    },
  },
  calc: {
    async play(calc) {
      await calc.goTo('K26');
      await mark(calc.press, calc.type, () => calc.press('Return'));
      await calc.save();
    },
    check(book) {
      for (const { row } of MARKED) must(book[SHEET].cells[`K${row}`] === 'x', `K${row} is not marked`);
    },
  },
};
