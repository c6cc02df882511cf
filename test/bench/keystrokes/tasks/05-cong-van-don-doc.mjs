import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filterEmpty, NOT_SENT, roundOf } from '../look-up.mjs';
import { goTo } from '../ours.mjs';
import { must } from '../rule.mjs';

const SENTENCE =
  'Đến hết ngày 20/12/2026, đã có 29/38 đơn vị gửi báo cáo, còn 09 đơn vị chưa gửi. Đề nghị gửi trước ngày 25/12/2026:';

/** The letter of the year before without its list; its form and its other text cost nothing here. */
const LETTER = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:body><office:text><text:p>Kính gửi: các chi bộ, đảng ủy cơ sở chưa gửi báo cáo.</text:p></office:text></office:body></office:document>`;

export const task = {
  name: 'Công văn đôn đốc tất cả đơn vị chưa gửi',
  ours: {
    async play(own) {
      await goTo(own, 'lap', 'van-ban');
      await own.see('Một công văn chung');
      await own.page.getByText('09 đơn vị chưa gửi').first().waitFor({ timeout: 15_000 });
      const made = own.page.waitForEvent('download', { timeout: 30_000 });
      await own.press('Control+Enter');
      return (await made).suggestedFilename();
    },
    async check(call, name) {
      must(name.endsWith('.docx'), `not a Word file: ${name}`);
      const { lines } = await roundOf(call);
      must(lines.filter(line => line.state === 'overdue').length === 9, 'other units are late');
    },
  },
  calc: {
    others(scratch) {
      const letter = join(scratch, 'cong-van.fodt');
      writeFileSync(letter, LETTER);
      return [letter];
    },
    async play(calc) {
      await filterEmpty(calc, 'O');
      await calc.goTo('B7:B46');
      await calc.press('ctrl+c');
      const [letter] = calc.others;
      await calc.switchTo(letter);
      await calc.press('ctrl+End');
      await calc.press('Return');
      await calc.type(SENTENCE);
      await calc.press('Return');
      // Pasted as text, not as a piece of the sheet.
      await calc.press('ctrl+alt+shift+v');
      await calc.wait(800);
      await calc.save(letter);
    },
    check(_book, scratch) {
      const text = readFileSync(join(scratch, 'cong-van.fodt'), 'utf8')
        .replace(/<[^>]+>/g, '')
        .normalize('NFC');
      must(text.includes('còn 09 đơn vị chưa gửi'), 'the sentence is not in the letter');
      for (const part of NOT_SENT) must(text.includes(part), `not in the letter: ${part}`);
    },
  },
};
