import type { UnitLine } from '../../contract/index.ts';

/** What the terminal says of units and of the unit that `--unit` names. */
export const unitWords = {
  line: ({ id, name }: Pick<UnitLine, 'id' | 'name'>) => `${id}  ${name}`,
  noUnits: 'Sổ chưa có đơn vị nào. Nhập danh sách bằng lệnh import units.',
  none: (asked: string) =>
    `Không có đơn vị nào có mã hoặc tên “${asked}”. Chưa ghi tệp nào, sổ không thay đổi. Lệnh units in ra mã và tên các đơn vị.`,
  several: (asked: string, choices: readonly string[]) =>
    [
      `Có ${choices.length} đơn vị giống “${asked}”. Chưa ghi tệp nào, sổ không thay đổi. Hãy nêu mã đơn vị:`,
      ...choices,
    ].join('\n'),
} as const;
