import { describe, expect, it } from 'vitest';
import type { UnitActivityLine } from '../../../contract/activities.ts';
import { addedUp, differenceInWords, differs, figuresInWords, measureOf } from './figures.ts';

const session = (quantity: number, people: number) => ({ kind: 'session', quantity, people }) as const;

function line(reported: UnitActivityLine['reported'], summed: UnitActivityLine['summed']): UnitActivityLine {
  return { unitId: 'a', unitName: 'A', position: 1, reported, summed, counted: reported ? 'reported' : 'summed' };
}

describe('figures of công tác tuyên truyền', () => {
  it('are said by kind, with what they count; kinds with nothing are left out', () => {
    const figures = [session(182, 10_333), { kind: 'article', quantity: 305, people: 0 } as const];
    expect(figuresInWords(figures)).toBe('182 cuộc, 10.333 lượt người, 305 tin, bài');
    expect(figuresInWords([session(0, 0)])).toBe('');
  });

  it('differ only where both were told and are not the same', () => {
    expect(differs(line([session(12, 400)], [session(9, 400)]))).toBe(true);
    expect(differenceInWords(line([session(12, 400)], [session(9, 520)]))).toBe('+3 cuộc; -120 lượt người');
    expect(differs(line([session(12, 400)], []))).toBe(false);
    expect(differs(line(null, [session(9, 520)]))).toBe(false);
  });

  it('know what nobody told from none', () => {
    expect(measureOf([session(0, 0)], 'session')).toBe(0);
    expect(measureOf([session(0, 0)], 'article')).toBeNull();
    expect(measureOf(null, 'people')).toBeNull();
  });

  it('are added up by kind', () => {
    const activities = [
      { kind: 'session', quantity: 1, people: 120 },
      { kind: 'session', quantity: 2, people: null },
      { kind: 'article', quantity: 3, people: null },
    ] as const;
    expect(addedUp(activities)).toEqual([session(3, 120), { kind: 'article', quantity: 3, people: 0 }]);
  });
});
