import { expect, test } from 'vitest';
import { NO_PLAN, withAnswers } from './plan-line.ts';

test('a number typed for a plan says that there is one', () => {
  expect(withAnswers({ ownPlanNumber: '45-KH/ĐU' }, NO_PLAN)).toEqual({ ownPlan: 'yes', ownPlanNumber: '45-KH/ĐU' });
  expect(withAnswers({ programmeNumber: '12-CTr/ĐU' }, NO_PLAN)).toEqual({
    inProgramme: 'yes',
    programmeNumber: '12-CTr/ĐU',
  });
});

test('an answer given stays, and a number taken away says nothing', () => {
  const answered = { ...NO_PLAN, ownPlan: 'no' } as const;
  expect(withAnswers({ ownPlanNumber: '45-KH/ĐU' }, answered)).toEqual({ ownPlanNumber: '45-KH/ĐU' });
  expect(withAnswers({ ownPlan: 'no', ownPlanNumber: '45-KH/ĐU' }, NO_PLAN).ownPlan).toBe('no');
  expect(withAnswers({ ownPlanNumber: null }, NO_PLAN)).toEqual({ ownPlanNumber: null });
});
