// What a list of units says of itself before anything is written.
import { expect, onTestFinished, test } from 'vitest';
import { buildWorkbook } from './testing/build-workbook.ts';
import { openTestRegister } from './testing/open-register.ts';

const list = buildWorkbook([
  {
    name: 'DS',
    rows: [
      ['Tên đơn vị', 'Số chi bộ', 'Bí thư'],
      ['Đảng ủy Sở Y tế', 9, 'Đồng chí A'],
      ['Đảng ủy Sở Nội vụ', 10, 'Đồng chí B'],
    ],
  },
]);

test('every new unit is shown with its place in the list, the first too', async () => {
  const office = openTestRegister();
  onTestFinished(office.close);
  const { lines } = await office.preview('units', list);
  const places = lines.map(({ fields }) => fields.find(({ field }) => field === 'position')?.to);
  expect(places).toEqual(['1', '2']);
});

test('a column nobody reads is told with what stands in it', async () => {
  const office = openTestRegister();
  onTestFinished(office.close);
  const { columns } = await office.preview('units', list);
  expect(columns.filter(({ field }) => field === null)).toMatchObject([{ heading: 'Bí thư', sample: 'Đồng chí A' }]);
});
