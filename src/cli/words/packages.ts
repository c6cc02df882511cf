import type { MergeConflict, PackageKind } from '../../contract/index.ts';

/** What the terminal says of packages between two copies and of the year's handover. */
export const packageWords = {
  usage: `  pack --out TỆP [--copy|--move]                    lập gói số liệu; --copy: bản sao cả sổ cho người cùng làm;
                                                    --move: chuyển sổ sang máy khác, máy này chỉ xem và in
  pack --take-back                                  nhận lại sổ đã chuyển, máy này ghi tiếp được
  merge TỆP [--accept [--choose ours|theirs]]       nhận gói số liệu; thư mục chưa có sổ: lập sổ từ bản sao cả sổ
  handover --year 2026 [--unit MÃ|--round MÃ] --out THƯ_MỤC
                                                    lập hồ sơ bàn giao năm; hồ sơ một đơn vị; hồ sơ một đợt báo cáo`,
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
