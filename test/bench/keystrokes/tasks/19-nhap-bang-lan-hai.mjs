import { join } from 'node:path';
import { makeWorkbook } from '../calc.mjs';
import { meetingCell, receiptsOf, SHEET } from '../look-up.mjs';
import { demo, goTo } from '../ours.mjs';
import { must } from '../rule.mjs';

// The other clerk's copy of the workbook: six cells in three rows.
const CHANGES = { M9: '81-BC/ĐU', N9: 1271, O9: '19/12/2026', K18: '15/21', L18: '15/21', D13: '52-KH/ĐU' };

function changedCopy(scratch) {
  const file = join(scratch, 'ban-moi.xlsx');
  makeWorkbook(file, CHANGES, join(demo, 'theo-doi-2026.xlsx'));
  return file;
}

export const task = {
  name: 'Đưa bảng theo dõi của người khác (sáu ô mới) vào sổ đang dùng',
  ours: {
    async play(own) {
      const file = changedCopy(own.scratch);
      await goTo(own, 'nhap', 'nhap-tu-excel');
      await own.chooseFile(file, () => own.press('Enter'));
      await own.page.getByRole('button', { name: /^Nhập \d+/ }).waitFor({ timeout: 30_000 });
      await own.press('Control+Enter');
      await own.see('Đã nhập tệp', { exact: false });
    },
    async check(call) {
      const [receipt] = await receiptsOf(call, 'Đảng ủy Sở Xây dựng');
      must(receipt?.incomingNumber === '1271', 'the arrival is not there');
      must(
        (await meetingCell(call, 'Đảng ủy Bệnh viện Đa khoa tỉnh', 11)) === '15/21',
        'November is not as in the file',
      );
    },
  },
  calc: {
    others: scratch => [changedCopy(scratch)],
    async play(calc) {
      const [other] = calc.others;
      // The clerk knows which cells are new; each piece is copied across. Opening the other file costs its name, as in the program.
      await calc.uncounted(() => calc.switchTo(calc.file));
      const opened = 2 + 'ban-moi.xlsx'.length + 1;
      for (const block of ['M9:O9', 'K18:L18', 'D13']) {
        await calc.switchTo(other);
        await calc.goTo(block);
        await calc.press('ctrl+c');
        await calc.switchTo(calc.file);
        await calc.goTo(block.split(':')[0]);
        await calc.press('ctrl+v');
        await calc.wait(500);
        // Filled cells ask first.
        if (block !== 'M9:O9') await calc.answer();
      }
      await calc.save();
      calc.also(opened);
    },
    check(book) {
      for (const [address, value] of Object.entries(CHANGES)) {
        must(book[SHEET].cells[address] === value, `${address} is ${book[SHEET].cells[address]}`);
      }
    },
  },
};
