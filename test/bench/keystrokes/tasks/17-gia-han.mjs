import { lineOf, SHEET } from '../look-up.mjs';
import { toPage } from '../ours.mjs';
import { must } from '../rule.mjs';

export const task = {
  name: 'Gia hạn cho một đơn vị đến 25/12',
  why: 'phần lớn là đường đến đơn vị và việc; trong sổ hạn mới được tính vào kết quả, trong bảng tính chỉ là lời ghi chú',
  ours: {
    async play(own) {
      await toPage(own, 6, 'dot-bao-cao');
      await own.press('ArrowDown', 6);
      await own.press('Shift+F10');
      await own.page.getByRole('menuitem').and(own.page.locator(':focus')).waitFor();
      await own.press('g');
      await own.press('Enter');
      await own.page.locator('aside :focus').waitFor();
      await own.type('25/12');
      await own.press('Enter');
      await own.page.locator('aside').waitFor({ state: 'detached' });
    },
    async check(call) {
      const line = await lineOf(call, 'Đảng ủy Sở Nội vụ');
      must(line.extendedTo === '2026-12-25', `extended to ${line.extendedTo}`);
    },
  },
  calc: {
    async play(calc) {
      await calc.goTo('S12');
      await calc.press('F2');
      await calc.type(', gia hạn đến 25/12');
      await calc.press('Return');
      await calc.save();
    },
    check(book) {
      must(book[SHEET].cells.S12.endsWith(', gia hạn đến 25/12'), book[SHEET].cells.S12);
    },
  },
};
