import type { BackupCounts, BackupEntry } from '../../contract/index.ts';
import { backupKindLabel, backupMoment } from '../../contract/words/backups.ts';

/** What the terminal says of backups, restoring and damaged registers. */
export const backupWords = {
  noPassphraseFile: (file: string) => `Không đọc được tệp mật khẩu “${file}”. Sổ không thay đổi.`,
  shortPassphrase: (file: string) =>
    `Mật khẩu trong tệp “${file}” phải có từ 8 đến 200 ký tự, ở dòng đầu. Sổ không thay đổi.`,
  restored: (from: string) => `Đã phục hồi từ bản sao lưu: ${from}`,
  wayBack: (before: string) =>
    `Sổ trước khi phục hồi được giữ trong “sao-luu”. Muốn về lại như trước: restore ${before}`,
  keptAs: (name: string) => `Tệp sổ bị hỏng được giữ nguyên với tên: ${name}`,
  skipped: (name: string) => `Bỏ qua bản sao lưu “${name}” vì bị hỏng.`,
  sound: 'Sổ nguyên vẹn, không cần đọc lại. Không có gì thay đổi.',
  recovered: (counts: BackupCounts) => `Đã đọc lại được từ tệp hỏng: ${countsText(counts)}.`,
  fromLog: (rows: number) => `Trong đó ${rows} dòng được lập lại từ nhật ký thay đổi.`,
  compare: 'Đối chiếu với các bản sao lưu (phục hồi bằng lệnh restore TÊN_TỆP):',
  noBackups: 'Chưa có bản sao lưu nào để đối chiếu.',
} as const;

function countsText({ units, meetings, receipts, models, feedback }: BackupCounts): string {
  return `${units} đơn vị, ${meetings} dòng sinh hoạt, ${receipts} báo cáo đến, ${models} mô hình, ${feedback} khó khăn, kiến nghị`;
}

/** One line a backup: when, why, what is in it, its name. */
export function backupLine({ at, kind, counts, fileName }: BackupEntry): string {
  return `${backupMoment(at)} · ${backupKindLabel[kind]} · ${counts === null ? '–' : countsText(counts)} · ${fileName}`;
}
