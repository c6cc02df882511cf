import type { MergeConflict, PackageKind } from '../../contract/index.ts';

/** What the terminal says of packages between two copies and of the year's handover. */
export const packageWords = {
  packed: (path: string, kind: PackageKind) =>
    kind === 'move' ? `Đã ghi: ${path}\nSổ ở máy này nay ở chế độ chỉ xem và in.` : `Đã ghi: ${path}`,
  takenBack: 'Đã nhận lại sổ. Máy này ghi tiếp được.',
  nothingToTakeBack: 'Sổ này chưa chuyển đi máy nào, máy này vẫn ghi được. Không có gì thay đổi.',
  settled: (folder: string) => `Đã lập sổ từ gói: ${folder}`,
  handedOver: (folder: string, files: number) => `Đã lập hồ sơ bàn giao ${files} tệp: ${folder}`,
} as const;

/** What a package brings or brought, then every field the two copies wrote differently. */
export function mergeText(
  result: { readonly new: number; readonly changed: number; readonly conflicts: readonly MergeConflict[] },
  done: boolean,
): string {
  const head = done ? 'Đã nhận gói' : 'Gói này có';
  return [
    `${head}: thêm mới ${result.new}, thay đổi ${result.changed}, hai bản ghi khác nhau ${result.conflicts.length}.`,
    ...result.conflicts.map(
      ({ name, label, ours, theirs }) =>
        `${name} – ${label}: sổ này “${ours.value}” (${ours.who}), gói “${theirs.value}” (${theirs.who}). Giữ giá trị của sổ này cho đến khi chọn.`,
    ),
  ].join('\n');
}
