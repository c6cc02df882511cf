import { filterEmpty, NOT_SENT, roundOf, SHEET } from '../look-up.mjs';
import { must } from '../rule.mjs';

const MESSAGE = 'Đề nghị các đơn vị sau gửi báo cáo trước 17 giờ ngày 25/12:';

export const task = {
  name: 'Tin nhắn Zalo cho các đơn vị chưa gửi',
  ours: {
    async play(own) {
      await own.press('F9');
      await own.see('Chép tin nhắn Zalo');
      await own.page.locator('textarea').first().waitFor();
      await own.focused('Chép tin nhắn Zalo');
      await own.press('Enter');
      await own.see('Đã chép tin nhắn');
      return own.page.evaluate(() => navigator.clipboard.readText());
    },
    async check(call, copied) {
      const { lines } = await roundOf(call);
      for (const { unitName, state } of lines) {
        if (state !== 'overdue') continue;
        must(copied.includes(unitName.replace(/^(Đảng ủy|Chi bộ) /, '')), `not named in the message: ${unitName}`);
      }
    },
  },
  calc: {
    async play(calc) {
      await filterEmpty(calc, 'O');
      await calc.goTo('B7:B46');
      await calc.press('ctrl+c');
      // A free place of the sheet stands for Zalo's own box: going there counts as Alt+Tab.
      await calc.uncounted(() => calc.goTo('U60'));
      await calc.uncounted(() => calc.wait(200));
      await calc.type(MESSAGE);
      await calc.press('Return');
      await calc.press('ctrl+v');
      await calc.wait(500);
      await calc.keep();
    },
    /** Alt+Tab to Zalo. */
    extra: 2,
    check(book) {
      const { cells } = book[SHEET];
      must(cells.U60 === MESSAGE, 'the message is not there');
      const below = Object.entries(cells)
        .filter(([address]) => /^U\d+$/.test(address))
        .map(([, value]) => String(value))
        .join('\n');
      for (const part of NOT_SENT) must(below.includes(part), `not under the message: ${part}`);
    },
  },
};
