import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { figureName } from '../../contract/index.ts';
import { outlineReport } from '../documents/report/make.ts';
import { openTestRegister, type TestRegister } from '../exchange/testing/open-register.ts';
import { closeRound } from '../rounds/close.ts';
import { coverageTable } from './coverage-table.ts';
import { figureUnits } from './figure-units.ts';
import { roundOfYear } from './roster.ts';
import { statusOf } from './status.ts';

const demo = join(import.meta.dirname, '..', '..', '..', 'resources', 'demo');
const year = 2026;
const asOf = '2026-12-20';
const choice = { year, asOf, letterhead: 'board', addressee: 'standing' } as const;

let office: TestRegister;
beforeAll(async () => {
  office = openTestRegister();
  office.accept(await office.preview('units', readFileSync(join(demo, 'danh-sach-don-vi.xlsx'))));
  office.accept(await office.preview('tracking', readFileSync(join(demo, 'theo-doi-2026.xlsx'))));
});
afterAll(() => office.close());

test('an office’s whole year reads the same frozen as it was reckoned, each figure with its units', () => {
  const { register } = office;
  const { book } = register;
  const everything = () => ({
    status: statusOf(book, year, asOf),
    units: figureName.options.map(figure => [figure, figureUnits(book, { year, asOf, figure })]),
    june: figureUnits(book, { year, asOf, figure: 'meetings.done', month: 6 }),
    table: coverageTable(book, year, asOf),
    report: outlineReport(register, choice),
  });
  const plain = () => JSON.parse(JSON.stringify(everything()));
  const before = plain();
  const round = roundOfYear(book, year);
  closeRound(register, { id: round?.id ?? '', version: round?.version ?? 0, asOf });
  expect(plain()).toEqual({ ...before, status: { ...before.status, closed: true } });
  expect(before.status.round).toMatchObject({ received: 29, expected: 38 });
});
