// Lists as somebody sees them on a screen: grouped and filtered, and with more columns than any list of the register's own.
import type { SeenTable } from '../../src/contract/index.ts';
import { unitKindLabel } from '../../src/contract/words/labels.ts';
import { countedUnits } from '../../src/core/reckoning/roster.ts';
import type { Register } from '../../src/core/register.ts';

type SeenRow = SeenTable['rows'][number];

/** Units under the headings of their kinds, of what is told of each this many columns. */
function unitsSeen(register: Register, further: number): SeenTable {
  const units = countedUnits(register.book, '2026-12-20');
  const kinds = [...new Set(units.map(({ kind }) => kind))];
  const column = (heading: string, width: number) => ({ heading, align: 'center' as const, width });
  return {
    title: 'Đơn vị',
    note: 'Chỉ gồm các dòng có loại hình: đảng ủy cơ sở, chi bộ cơ sở. Xếp theo cột Tên đơn vị, tăng dần.',
    columns: [
      { heading: 'Tên đơn vị', align: 'left', width: 340 },
      ...Array.from({ length: further }, (_, index) => column(`Tháng ${index + 1}`, 80)),
    ],
    rows: kinds.flatMap((kind): readonly SeenRow[] => {
      const own = units.filter(unit => unit.kind === kind);
      const rows = own.map(({ name }, index) => ({
        kind: 'row' as const,
        cells: [name, ...Array.from({ length: further }, (_, month) => `${(index + month) % 7}/7`)],
      }));
      return [{ kind: 'group', number: '', text: `${unitKindLabel[kind]} (${own.length})` }, ...rows];
    }),
  };
}

/** Each incident in the words of whoever told it: some of them take more than a page. */
function longTexts(register: Register): SeenTable {
  const units = countedUnits(register.book, '2026-12-20').slice(0, 6);
  const sentence = 'Tài liệu tuyên truyền Bộ tiêu chí còn ít, chưa sát chuyên môn của ngành; cán bộ đều kiêm nhiệm. ';
  return {
    title: 'Khó khăn, kiến nghị, dư luận',
    note: null,
    columns: [
      { heading: 'Đơn vị', align: 'left', width: 300 },
      { heading: 'Nội dung', align: 'left', width: 500 },
    ],
    rows: units.map(({ name }, index) => ({
      kind: 'row',
      cells: [name, sentence.repeat(index === 3 ? 50 : index + 1).trim()],
    })),
  };
}

export function seenLists(register: Register): Readonly<Record<string, SeenTable>> {
  return { units: unitsSeen(register, 4), many: unitsSeen(register, 13), long: longTexts(register) };
}
