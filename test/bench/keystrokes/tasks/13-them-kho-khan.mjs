import { AS_OF, toPage, YEAR } from '../ours.mjs';
import { must } from '../rule.mjs';

const CONTENT = 'Thiếu kinh phí in tài liệu tuyên truyền.';

export const task = {
  name: 'Thêm một khó khăn, gắn với nhóm tiêu chí 3',
  why: 'nội dung (40 phím) phải gõ ở cả hai nơi',
  ours: {
    async play(own) {
      await toPage(own, 8, 'kho-khan');
      await own.press('Insert');
      await own.page.locator('aside :focus').waitFor();
      await own.press('Tab', 2);
      await own.type('btt');
      await own.press('Enter');
      await own.press('Tab');
      await own.type(CONTENT);
      await own.press('Tab', 3);
      await own.press('Space');
      await own.press('Control+Enter');
    },
    async check(call) {
      const { items } = await call.feedback.list({
        year: YEAR,
        asOf: AS_OF,
        search: 'in tai lieu tuyen truyen',
        page: { offset: 0, limit: 9 },
      });
      const found = items.find(each => JSON.stringify(each).includes(CONTENT));
      must(found !== undefined, `${items.length} found`);
      const { kind, groups } = found.item ?? found;
      must(kind === 'difficulty' && groups.join() === '3', JSON.stringify(found));
    },
  },
  calc: {
    async play(calc) {
      await calc.press('ctrl+Next', 2);
      await calc.goTo('B27');
      await calc.type('Kh');
      await calc.press('Tab');
      await calc.type(CONTENT);
      await calc.press('Tab');
      await calc.type('Bảo tàng tỉnh');
      await calc.press('Tab');
      await calc.type('3');
      await calc.press('Return');
      await calc.save();
    },
    check(book) {
      const { cells } = book['Khó khăn, kiến nghị'];
      must(
        cells.B27 === 'Khó khăn, vướng mắc' && cells.C27 === CONTENT && cells.E27 === 3,
        JSON.stringify([cells.B27, cells.C27, cells.D27, cells.E27]),
      );
      must(cells.D27 === 'Bảo tàng tỉnh', cells.D27);
    },
  },
};
