import { receiptsOf, SHEET } from '../look-up.mjs';
import { goTo } from '../ours.mjs';
import { must } from '../rule.mjs';

export const task = {
  name: 'Sửa một số đến gõ sai, rồi hoàn tác',
  why: 'trong bảng tính ô nằm sẵn trước mắt; sổ mở báo cáo của đơn vị rồi mới sửa',
  ours: {
    async play(own) {
      await goTo(own, 'dbc', 'dot-bao-cao');
      await own.press('Control+f');
      await own.type('thanh');
      await own.press('ArrowDown');
      await own.press('Shift+F10');
      await own.page.waitForTimeout(300);
      await own.press('ArrowUp', 2);
      await own.press('Enter');
      await own.page.waitForTimeout(900);
      await own.press('Tab');
      await own.type('1155');
      await own.press('Enter');
      await own.page.waitForTimeout(900);
      await own.press('Control+z');
      await own.page.waitForTimeout(800);
    },
    async check(call) {
      const [receipt] = await receiptsOf(call, 'Chi bộ Thanh tra tỉnh');
      must(receipt.incomingNumber === '1154', `số đến ${receipt.incomingNumber}`);
      const { items } = await call.history.list({ page: { offset: 0, limit: 5 } });
      must(items.length > 2, 'nothing was changed and taken back');
    },
  },
  calc: {
    async play(calc) {
      await calc.goTo('N26');
      await calc.type('1155');
      await calc.press('Return');
      await calc.press('ctrl+z');
      await calc.save().catch(() => undefined);
    },
    check(book) {
      must(book[SHEET].cells.N26 === 1154, `N26 is ${book[SHEET].cells.N26}`);
    },
  },
};
