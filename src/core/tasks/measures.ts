import type { Status, TaskMeasure } from '../../contract/index.ts';
import type { Book } from '../reckoning/book.ts';
import { statusOf } from '../reckoning/status.ts';
import { familyModels } from '../reckoning/targets.ts';
import { reckonYear } from '../reckoning/year.ts';

/** What is counted of tasks 2, 4, 66 and 67 of KH 195's annex, each figure the reckoning's own. */
export function measuresOf(book: Book, year: number, asOf: string): ReadonlyMap<number, TaskMeasure[]> {
  const { meetings, ownPlans, modelTask } = statusOf(book, year, asOf);
  const { recorded, ofProvince } = familyModels(reckonYear(book, year, asOf));
  const { done, expected, atLeast } = meetings.period;
  return new Map([
    [2, [{ name: 'cellsWithContent', done, expected, atLeast, figure: 'meetings.done' }]],
    [4, [{ ...counted(ownPlans), name: 'ownPlans', figure: 'ownPlans.done' }]],
    [67, modelMeasures(modelTask)],
    [
      66,
      [
        { name: 'familyModels', done: recorded, expected: null, atLeast: false, figure: null },
        { name: 'familyModelsOfProvince', done: ofProvince, expected: null, atLeast: false, figure: null },
      ],
    ],
  ]);
}

function modelMeasures({ both, skilfulMobilisation, followingUncleHo, expected }: Status['modelTask']): TaskMeasure[] {
  return [
    { ...counted({ done: both, expected }), name: 'bothModels', figure: 'task67.both' },
    {
      ...counted({ done: skilfulMobilisation, expected }),
      name: 'skilfulMobilisation',
      figure: 'task67.skilfulMobilisation',
    },
    { ...counted({ done: followingUncleHo, expected }), name: 'followingUncleHo', figure: 'task67.followingUncleHo' },
  ];
}

function counted({ done, expected }: { readonly done: number; readonly expected: number }) {
  return { done, expected, atLeast: false };
}
