import { join } from 'node:path';
import { makeWorkbook } from '../calc.mjs';
import { meetingCell, SHEET } from '../look-up.mjs';
import { toPage } from '../ours.mjs';
import { must } from '../rule.mjs';

// T6, T7, T8 of the 17th to the 20th of the list, as a unit's table has them.
const BLOCK = ['x\tx\tx', 'x\tx\tx', 'x\tx\tx', 'x\tx\tx'].join('\n');
const NAMES = ['Chi bộ Sở Ngoại vụ', 'Chi bộ Sở Dân tộc và Tôn giáo', 'Chi bộ Thanh tra tỉnh'];

export const task = {
  name: 'Dán một khối số liệu nhận được (bốn chi bộ, ba tháng)',
  why: 'dán là một phím ở cả hai nơi; còn lại là đường đến ô đầu',
  ours: {
    async play(own) {
      await own.page.evaluate(text => navigator.clipboard.writeText(text), BLOCK);
      await toPage(own, 4, 'sinh-hoat');
      await own.press('Home');
      await own.press('PageDown');
      await own.press('ArrowDown', 4);
      await own.press('Control+v');
      await own.see('Đã dán');
    },
    async check(call) {
      for (const name of NAMES) {
        for (const month of [6, 7, 8])
          must((await meetingCell(call, name, month)) === 'yes', `${name}, month ${month}`);
      }
    },
  },
  calc: {
    others(scratch) {
      const file = join(scratch, 'khoi.xlsx');
      makeWorkbook(file, {
        A1: 'x',
        B1: 'x',
        C1: 'x',
        A2: 'x',
        B2: 'x',
        C2: 'x',
        A3: 'x',
        B3: 'x',
        C3: 'x',
        A4: 'x',
        B4: 'x',
        C4: 'x',
      });
      return [file];
    },
    async play(calc) {
      // The block lies on the clipboard, copied out of what the unit sent.
      await calc.uncounted(async () => {
        await calc.switchTo(calc.others[0]);
        await calc.goTo('A1:C4');
        await calc.press('ctrl+c');
        await calc.switchTo(calc.file);
      });
      await calc.goTo('F24');
      await calc.press('ctrl+v');
      await calc.wait(800);
      // "There is content in these cells already": yes.
      await calc.answer();
      await calc.save();
    },
    check(book) {
      for (const column of ['F', 'G', 'H']) {
        for (const row of [24, 25, 26, 27]) must(book[SHEET].cells[`${column}${row}`] === 'x', `${column}${row}`);
      }
    },
  },
};
