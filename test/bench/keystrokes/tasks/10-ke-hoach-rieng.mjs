import { isDay, planOf, SHEET } from '../look-up.mjs';
import { toPage } from '../ours.mjs';
import { must } from '../rule.mjs';

export const task = {
  name: 'Kế hoạch riêng của một đơn vị: số, ký hiệu và ngày ban hành',
  why: 'số và ngày phải gõ ở cả hai nơi; còn lại là đường đến ô',
  ours: {
    async play(own) {
      await toPage(own, 3, 'chuong-trinh');
      await own.press('ArrowDown', 2);
      await own.press('End');
      await own.press('ArrowLeft', 2);
      await own.type('45');
      await own.press('Tab');
      await own.type('30/9');
      await own.press('Enter');
    },
    async check(call) {
      const plan = await planOf(call, 'Đảng ủy Sở Xây dựng');
      must(plan?.ownPlanNumber === '45-KH/ĐU' && plan.ownPlanDate === '2026-09-30', JSON.stringify(plan));
      must(plan.ownPlan === 'yes', 'a plan with a number is not counted as a plan');
    },
  },
  calc: {
    async play(calc) {
      await calc.goTo('D9');
      await calc.type('45-KH/ĐU');
      await calc.press('Tab');
      await calc.type('30/9');
      await calc.press('Return');
      await calc.save();
    },
    check(book) {
      const { cells } = book[SHEET];
      must(cells.D9 === '45-KH/ĐU' && isDay(cells.E9, 30, 9), `row 9: ${cells.D9}, ${cells.E9}`);
    },
  },
};
