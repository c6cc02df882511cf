import type { BackupEntry, BackupKind } from '../backups.ts';

export const backupKindLabel: Readonly<Record<BackupKind, string>> = {
  regular: 'Thường kỳ',
  beforeMigration: 'Trước khi nâng cấp',
  beforeImport: 'Trước khi nhập tệp',
  beforeMerge: 'Trước khi nhận gói số liệu',
  beforeRestore: 'Trước khi phục hồi',
};

/** When a backup was made, in office time: `20/12/2026 09:00`. */
export function backupMoment(at: string): string {
  const local = new Date(Date.parse(at) + 7 * 3_600_000).toISOString();
  return `${local.slice(8, 10)}/${local.slice(5, 7)}/${local.slice(0, 4)} ${local.slice(11, 16)}`;
}

/** One backup to choose from: when, why, how much is in it. */
export function backupChoice({ at, kind, counts }: BackupEntry): string {
  const held = counts === null ? '' : ` · ${counts.units} đơn vị, ${counts.receipts} báo cáo đến`;
  return `${backupMoment(at)} · ${backupKindLabel[kind]}${held}`;
}

/** Said where a register cannot be opened: what there is to go back to, and how. */
export function backupsToChoose(backups: readonly BackupEntry[]): string {
  if (backups.length === 0) return 'Không có bản sao lưu nào đọc được trong thư mục “sao-luu”.';
  const moments = backups.map(
    ({ at, counts }) => `${backupMoment(at)} (${counts?.units ?? 0} đơn vị, ${counts?.receipts ?? 0} báo cáo đến)`,
  );
  return `Các bản sao lưu gần nhất: ${moments.join('; ')}. Phục hồi bằng lệnh “restore latest”; đọc lại số liệu từ tệp hỏng bằng lệnh “recover”. Tệp hỏng luôn được giữ nguyên.`;
}
