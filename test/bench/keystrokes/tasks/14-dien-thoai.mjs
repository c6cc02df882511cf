import { goTo } from '../ours.mjs';
import { must } from '../rule.mjs';

export const task = {
  name: 'Điện thoại cán bộ đầu mối của một đơn vị',
  why: 'tìm một lần ở cả hai nơi; bảng tính còn phải mở sẵn đúng tệp danh sách',
  ours: {
    async play(own) {
      await goTo(own, 'btt', 'don-vi');
      return own.page.locator('main').innerText();
    },
    async check(_call, seen) {
      must(seen.includes('Chi bộ Bảo tàng tỉnh') && seen.includes('02053000029'), 'the telephone is not shown');
    },
  },
  calc: {
    workbook: 'danh-sach-don-vi.xlsx',
    async play(calc) {
      await calc.press('ctrl+f');
      await calc.type('bảo t');
      await calc.press('Return');
      await calc.wait(800);
      // What was found is marked, so that it can be looked at.
      await calc.uncounted(async () => {
        await calc.press('Escape');
        await calc.press('Delete');
      });
      await calc.keep();
    },
    check(book) {
      const { cells } = book['Danh sách'];
      const row = Object.entries(cells)
        .find(([, value]) => String(value).includes('2053000029'))?.[0]
        .slice(1);
      must(row !== undefined && cells[`B${row}`] === undefined, 'the cursor was not at the unit');
    },
  },
};
