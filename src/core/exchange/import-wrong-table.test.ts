import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildWorkbook } from './testing/build-workbook.ts';
import { trackingFile, unitsFile } from './testing/files.ts';
import { openTestRegister, type TestRegister } from './testing/open-register.ts';

let office: TestRegister;

beforeEach(async () => {
  office = openTestRegister();
  office.accept(await office.preview('units', unitsFile));
});

afterEach(() => {
  office.close();
});

test('a tracking workbook chosen as a list of units is refused, whether or not the register has its units', async () => {
  await expect(office.preview('units', trackingFile)).rejects.toMatchObject({ data: { reason: 'trackingNotUnits' } });
  const plain = buildWorkbook([
    {
      name: 'A',
      rows: [
        ['Đơn vị', 'Loại hình', 'Số chi bộ', 'Tháng 6', 'Ngày nhận'],
        ['Sở Y tế', 'Đảng ủy cơ sở', 9, '3/9', '8/12/2026'],
      ],
    },
  ]);
  await expect(office.preview('units', plain)).rejects.toMatchObject({ data: { reason: 'trackingNotUnits' } });
});

test('a list of units chosen as a tracking table is refused', async () => {
  await expect(office.preview('tracking', unitsFile)).rejects.toMatchObject({ data: { reason: 'unitsNotTracking' } });
});

test('a workbook with both is read as what was chosen', async () => {
  const both = buildWorkbook([
    {
      name: 'Theo dõi',
      rows: [
        ['Đơn vị', 'Tháng 6', 'Số đến', 'Ngày nhận'],
        ['Sở Y tế', '3/9', 1188, '8/12/2026'],
      ],
    },
    {
      name: 'Đơn vị',
      rows: [
        ['Tên đơn vị', 'Loại hình', 'Số chi bộ'],
        ['Đảng ủy Sở Y tế', 'Đảng ủy cơ sở', 9],
      ],
    },
  ]);
  const sheetsRead = async (kind: 'units' | 'tracking') =>
    (await office.preview(kind, both)).sheets.filter(({ table }) => table !== null).map(({ name }) => name);
  expect(await sheetsRead('units')).toEqual(['Đơn vị']);
  expect(await sheetsRead('tracking')).toEqual(['Theo dõi']);
});

test('a tracking table with more columns about the units than about their work is still one', async () => {
  const few = buildWorkbook([
    {
      name: 'A',
      rows: [
        ['Tên đơn vị', 'Loại hình', 'Số chi bộ', 'Số đảng viên', 'Tháng 6'],
        ['Đảng ủy Sở Y tế', 'Đảng ủy cơ sở', 9, 140, '3/9'],
      ],
    },
  ]);
  expect(await office.preview('tracking', few)).toMatchObject({ new: 1 });
  await expect(office.preview('units', few)).rejects.toMatchObject({ data: { reason: 'trackingNotUnits' } });
});
