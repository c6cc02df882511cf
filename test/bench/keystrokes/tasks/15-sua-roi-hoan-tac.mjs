import { receiptsOf, SHEET } from '../look-up.mjs';
import { must } from '../rule.mjs';

export const task = {
  name: 'Sửa một số đến gõ sai, rồi hoàn tác',
  why: 'trong bảng tính ô nằm sẵn trước mắt; sổ tìm đơn vị rồi mới sửa',
  ours: {
    async play(own) {
      const row = own.page.getByRole('row', { name: /Thanh tra tỉnh/ });
      await own.press('F8');
      await own.goes('dot-bao-cao');
      await own.focused('Đơn vị gửi báo cáo');
      await own.type('ttt');
      await own.press('Enter');
      // What the unit has sent already stands below; F2 puts it right.
      await own.page.getByText('F2').waitFor();
      await own.press('F2');
      await own.see('Sửa báo cáo đã ghi');
      await own.focused('Số đến');
      await own.type('1155');
      await own.press('Enter');
      await row.getByText('1155', { exact: true }).waitFor();
      await own.press('Control+z');
      await row.getByText('1154', { exact: true }).waitFor();
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
