import type { PackageKind } from '../../contract/index.ts';

/** What packages are called and say. */
export const packageWords = {
  kept: 'Còn trong sổ',
  removed: 'Đã xóa',
  fileName: (kind: PackageKind, stamp: string) => `${fileNames[kind]} ${stamp}.zip`,
  stages: { gathering: 'Đang lấy số liệu', writing: 'Đang ghi gói' },
} as const;

const fileNames: Readonly<Record<PackageKind, string>> = {
  changes: 'Gói số liệu',
  copy: 'Bản sao sổ theo dõi',
  move: 'Chuyển sổ theo dõi',
};
