import { AS_OF, toPage, YEAR } from '../ours.mjs';
import { must } from '../rule.mjs';

const NAME = 'Ngày thứ Bảy tình nguyện';

export const task = {
  name: 'Thêm một mô hình “Dân vận khéo” của một đơn vị',
  why: 'tên mô hình (24 phím) phải gõ ở cả hai nơi',
  ours: {
    async play(own) {
      await toPage(own, 7, 'mo-hinh');
      await own.press('Insert');
      await own.page.locator('aside :focus').waitFor();
      await own.type(NAME);
      await own.press('Tab');
      await own.type('dvk');
      await own.press('Enter');
      await own.press('Tab', 2);
      await own.type('stp');
      await own.press('Enter');
      await own.press('Control+Enter');
    },
    async check(call) {
      const { items } = await call.models.list({
        year: YEAR,
        asOf: AS_OF,
        search: 'thu bay',
        page: { offset: 0, limit: 9 },
      });
      must(items.length === 1, `${items.length} found`);
      const text = JSON.stringify(items[0]);
      must(text.includes(NAME) && text.includes('Sở Tư pháp'), text);
      must((items[0].model ?? items[0]).type === 'skilfulMobilisation', text);
    },
  },
  calc: {
    async play(calc) {
      await calc.press('ctrl+Next');
      await calc.goTo('B32');
      await calc.type(NAME);
      await calc.press('Tab');
      // Calc completes what stands in the column already.
      await calc.type('Dân');
      await calc.press('Tab');
      await calc.type('Tậ');
      await calc.press('Tab');
      await calc.type('Đảng ủy Sở Tư');
      await calc.press('Tab', 2);
      await calc.type('2026');
      await calc.press('Return');
      await calc.save();
    },
    check(book) {
      const { cells } = book['Mô hình'];
      must(
        cells.B32 === NAME && cells.C32 === 'Dân vận khéo' && cells.D32 === 'Tập thể',
        `${cells.B32}, ${cells.C32}, ${cells.D32}`,
      );
      must(cells.E32 === 'Đảng ủy Sở Tư pháp' && cells.G32 === 2026, `${cells.E32}, ${cells.G32}`);
    },
  },
};
