import { isToday, receiptsOf, SHEET } from '../look-up.mjs';
import { must } from '../rule.mjs';

const ARRIVED = [
  { row: 9, letters: 'xd', name: 'Đảng ủy Sở Xây dựng', number: '61-BC/ĐU', incoming: '1263' },
  { row: 12, letters: 'nv', name: 'Đảng ủy Sở Nội vụ', number: '62-BC/ĐU', incoming: '1264' },
  { row: 14, letters: 'gd', name: 'Đảng ủy Sở Giáo dục và Đào tạo', number: '63-BC/ĐU', incoming: '1265' },
  { row: 16, letters: 'sct', name: 'Đảng ủy Sở Công Thương', number: '64-BC/ĐU', incoming: '1266' },
  { row: 19, letters: 'cd', name: 'Đảng ủy Trường Cao đẳng Lạng Sơn', number: '65-BC/ĐU', incoming: '1267' },
];

export const task = {
  name: 'Ghi nhận năm báo cáo đến liền nhau',
  why: 'đơn vị, số đến và số của năm báo cáo phải gõ ở cả hai nơi',
  ours: {
    async play(own) {
      await own.press('F8');
      await own.goes('dot-bao-cao');
      for (const { letters, number, incoming, name } of ARRIVED) {
        await own.focused('Đơn vị gửi báo cáo');
        await own.type(letters);
        await own.press('Enter');
        await own.type(incoming);
        await own.press('Tab');
        // The ending that the other committees' reports have stands behind the number by itself.
        await own.type(number.replace('-BC/ĐU', ''));
        await own.press('Enter');
        await own.see(`Ghi nhận báo cáo của ${name}`);
      }
    },
    async check(call) {
      for (const { name, number, incoming } of ARRIVED) {
        const [receipt] = await receiptsOf(call, name);
        must(receipt?.incomingNumber === incoming && receipt.documentNumber === number, `not recorded: ${name}`);
      }
    },
  },
  calc: {
    async play(calc) {
      let at = Number(ARRIVED[0]?.row);
      await calc.goTo(`M${at}`);
      for (const { row, number, incoming } of ARRIVED) {
        await calc.press('Down', row - at);
        await calc.type(number);
        await calc.press('Tab');
        await calc.type(incoming);
        await calc.press('Tab');
        await calc.press('ctrl+semicolon');
        // After Tab Calc goes back to the first column, one row down.
        await calc.press('Return');
        at = row + 1;
      }
      await calc.save();
    },
    check(book) {
      const { cells } = book[SHEET];
      for (const { row, number, incoming } of ARRIVED) {
        must(cells[`M${row}`] === number && cells[`N${row}`] === Number(incoming), `row ${row} is not as typed`);
        must(isToday(cells[`O${row}`]), `row ${row} has no day`);
      }
    },
  },
};
