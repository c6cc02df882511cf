import { expect, test } from 'vitest';
import { addTestOffice, openTestRegister } from '../testing/open-test-register.ts';

const asOf = '2026-12-20';
const asked = { year: 2026, asOf };
const report = { ...asked, letterhead: 'board', addressee: 'standing' } as const;
const chase = { ...asked, kind: 'chase' } as const;

test('what a document leaves open is filled in where its basis is kept: with the round that has its own, else in the settings', async () => {
  const { call } = openTestRegister();
  const { roundId: yearlyId } = await addTestOffice(call);
  const { record: round } = await call.rounds.create({
    ...{ kind: 'adHoc', year: 2026, title: '9 tháng năm 2026', periodFrom: '2026-01-01', periodTo: '2026-09-30' },
    ...{ dueOn: '2026-10-10', cutOff: null, basis: 'Công văn số -CV/BTGDVTU, ngày /9/2026', note: null },
  });
  const openIn = async (roundId: string) => {
    const outlines = [
      await call.reports.outline({ ...report, roundId }),
      await call.papers.outline({ ...chase, roundId }),
    ];
    return outlines.map(({ openPlaces, basisRoundId }) => [openPlaces, basisRoundId]);
  };
  const places = ['Công văn số … -CV/BTGDVTU, ngày …/9/2026'];
  expect(await openIn(round.id)).toEqual([
    [places, round.id],
    [places, round.id],
  ]);
  for (const [, basisRoundId] of await openIn(yearlyId)) expect(basisRoundId).toBeNull();
  await call.rounds.change({ id: round.id, version: 1, changes: { basis: null } });
  for (const [, basisRoundId] of await openIn(round.id)) expect(basisRoundId).toBeNull();
});
