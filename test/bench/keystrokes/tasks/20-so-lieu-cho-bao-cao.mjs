import { SHEET } from '../look-up.mjs';
import { AS_OF, toPage, YEAR } from '../ours.mjs';
import { must } from '../rule.mjs';

export const task = {
  name: 'Số liệu chính cho báo cáo: đã gửi n/N và tỷ lệ, chương trình, kế hoạch riêng, mô hình',
  ours: {
    async play(own) {
      await toPage(own, 1, '');
      return own.page.locator('main').innerText();
    },
    async check(call, seen) {
      const status = await call.status.get({ year: YEAR, asOf: AS_OF });
      for (const { done, expected } of [status.workPlans, status.ownPlans])
        must(seen.includes(`${done}/${expected}`), `${done}/${expected}`);
      must(seen.includes('29/38') && seen.includes('76,3%'), 'reports are not shown');
    },
  },
  calc: {
    async play(calc) {
      // The share of meetings is left out: dates stand for counts in those columns, no formula of a line counts them.
      await calc.goTo('C52');
      await calc.type('=COUNTA(O7:O46)');
      await calc.press('Return');
      await calc.type('=C52/38');
      await calc.press('Return');
      await calc.type('=COUNTA(C7:C46)-COUNTIF(C7:C46;"chưa")-COUNTIF(C7:C46;0)');
      await calc.press('Return');
      await calc.type('=COUNTA(D7:D46)-COUNTIF(D7:D46;"chưa")');
      await calc.press('Return');
      await calc.type("=COUNTA($'Mô hình'.B5:B31)");
      await calc.press('Return');
      await calc.save();
    },
    check(book) {
      const { cells } = book[SHEET];
      must(
        ['C52', 'C53', 'C54', 'C55', 'C56'].every(address => String(cells[address]).startsWith('=')),
        'a formula is missing',
      );
    },
  },
};
