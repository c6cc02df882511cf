import { filterEmpty, namesInView } from '../look-up.mjs';
import { AS_OF, toPage, YEAR } from '../ours.mjs';
import { must } from '../rule.mjs';

export const task = {
  name: 'Đơn vị nào chưa có số liệu sinh hoạt tháng 8',
  ours: {
    async play(own) {
      await toPage(own, 4, 'sinh-hoat');
      await own.press('ArrowLeft', 3);
      await own.press('Alt+ArrowDown');
      await own.page.getByRole('dialog').waitFor();
      await own.press('Tab');
      await own.press('Space');
      await own.press('Escape');
      return own.page.locator('table[role="grid"] tbody').innerText();
    },
    async check(call, seen) {
      const { columns, rows } = await call.meetings.grid({ year: YEAR, asOf: AS_OF, kind: 'regular' });
      const august = columns.indexOf(8);
      for (const { unitName, cells } of rows) {
        must(seen.includes(unitName) === (cells[august] === ''), `${unitName}: ${cells[august]}`);
      }
    },
  },
  calc: {
    async play(calc) {
      await filterEmpty(calc, 'H');
      await calc.keep();
    },
    check(book) {
      const names = namesInView(book);
      must(names.length === 12 && names.includes('Thanh tra tỉnh') === false, `${names.length}: ${names.join(', ')}`);
    },
  },
};
