import { lineOf, SHEET } from '../look-up.mjs';
import { toPage } from '../ours.mjs';
import { must } from '../rule.mjs';

const WHAT = 'Thiếu phụ lục số liệu';

export const task = {
  name: 'Đề nghị một đơn vị bổ sung báo cáo',
  why: 'nội dung đề nghị (21 phím) phải gõ ở cả hai nơi',
  ours: {
    async play(own) {
      await toPage(own, 6, 'dot-bao-cao');
      await own.press('ArrowDown', 4);
      await own.press('Shift+F10');
      await own.page.getByRole('menuitem').and(own.page.locator(':focus')).waitFor();
      await own.press('ArrowDown');
      await own.press('Enter');
      await own.page.locator('aside :focus').waitFor();
      await own.type(WHAT);
      await own.press('Control+Enter');
      await own.page.locator('aside').waitFor({ state: 'detached' });
    },
    async check(call) {
      const line = await lineOf(call, 'Đảng ủy Sở Nông nghiệp và Môi trường');
      must(line.askedToComplete, 'not asked to complete');
    },
  },
  calc: {
    async play(calc) {
      await calc.goTo('S10');
      await calc.press('F2');
      await calc.type(`, 20/12 đề nghị bổ sung: ${WHAT}`);
      await calc.press('Return');
      await calc.save();
    },
    check(book) {
      must(book[SHEET].cells.S10.endsWith(WHAT), book[SHEET].cells.S10);
    },
  },
};
