import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filterEmpty, NOT_SENT, namesInView, SHEET } from '../look-up.mjs';
import { goTo } from '../ours.mjs';
import { must } from '../rule.mjs';

export const task = {
  name: 'In danh sách đơn vị chưa gửi trên khổ A4 ngang',
  ours: {
    async play(own) {
      await goTo(own, 'chua', 'dot-bao-cao');
      await own.press('Control+p');
      await own.goes('xem-truoc');
      await own.see('Xổ số', { exact: false });
      const texts = await Promise.all(own.page.frames().map(frame => frame.locator('body').innerText()));
      return `${texts.join(' ')} ${await own.page.getByText('Xổ số').count()} ${await own.page.getByText('Bảo tàng').count()}`;
    },
    async check(_call, seen) {
      must(
        /[1-9] 0$/.test(seen) || (/Xổ số/.test(seen) && !/Bảo tàng/.test(seen)),
        `not the list: ${seen.slice(-200)}`,
      );
    },
  },
  calc: {
    async play(calc) {
      await filterEmpty(calc, 'O');
      await calc.press('ctrl+p');
      await calc.wait(2500);
      await calc.uncounted(() => calc.press('Escape'));
      await calc.keep();
    },
    check(book, scratch) {
      must(existsSync(join(scratch, 'theo-doi-2026.xlsx')), 'the workbook is not there');
      must(book[SHEET].orientation === 'landscape' && namesInView(book).length === NOT_SENT.length, 'not the list');
    },
  },
};
