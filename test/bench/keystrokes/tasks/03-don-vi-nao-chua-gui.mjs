import { filterEmpty, NOT_SENT, namesInView, roundOf } from '../look-up.mjs';
import { must } from '../rule.mjs';

export const task = {
  name: 'Đơn vị nào chưa gửi báo cáo',
  ours: {
    async play(own) {
      await own.press('F9');
      await own.see('Chép tin nhắn Zalo');
      return own.page.locator('aside').innerText();
    },
    async check(call, seen) {
      const { lines } = await roundOf(call);
      const open = lines.filter(line => line.state === 'overdue');
      must(open.length === 9, `${open.length} are overdue`);
      for (const { unitName } of open) must(seen.includes(unitName), `not shown: ${unitName}`);
    },
  },
  calc: {
    async play(calc) {
      await filterEmpty(calc, 'O');
      await calc.keep();
    },
    check(book) {
      const names = namesInView(book);
      must(names.length === NOT_SENT.length, `${names.length} in view: ${names.join(', ')}`);
      for (const part of NOT_SENT)
        must(
          names.some(name => name.includes(part)),
          `not in view: ${part}`,
        );
    },
  },
};
