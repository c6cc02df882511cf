import { isToday, receiptsOf, SHEET } from '../look-up.mjs';
import { must } from '../rule.mjs';

export const task = {
  name: 'Ghi nhận một báo cáo đến: số đến, số ký hiệu, ngày hôm nay',
  why: 'số đến và số của báo cáo phải gõ ở cả hai nơi',
  ours: {
    async play(own) {
      await own.press('F8');
      await own.goes('dot-bao-cao');
      await own.focused('Đơn vị gửi báo cáo');
      await own.type('sct');
      await own.press('Enter');
      await own.type('1262');
      await own.press('Tab');
      // The ending that the other committees' reports have stands behind the number by itself.
      await own.type('88');
      await own.press('Enter');
      await own.see('Ghi nhận báo cáo của Đảng ủy Sở Công Thương');
    },
    async check(call) {
      const [receipt] = await receiptsOf(call, 'Đảng ủy Sở Công Thương');
      must(receipt?.incomingNumber === '1262' && receipt.documentNumber === '88-BC/ĐU', 'the numbers are not as typed');
      must(receipt.receivedOn === '2026-12-20', 'the day is not today');
    },
  },
  calc: {
    async play(calc) {
      await calc.goTo('M16');
      await calc.type('88-BC/ĐU');
      await calc.press('Tab');
      await calc.type('1262');
      await calc.press('Tab');
      await calc.press('ctrl+semicolon');
      await calc.press('Return');
      await calc.save();
    },
    check(book) {
      const { cells } = book[SHEET];
      must(cells.M16 === '88-BC/ĐU' && cells.N16 === 1262 && isToday(cells.O16), 'row 16 is not as typed');
    },
  },
};
