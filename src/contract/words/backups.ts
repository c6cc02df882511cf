import type { BackupKind } from '../backups.ts';

export const backupKindLabel: Readonly<Record<BackupKind, string>> = {
  regular: 'Thường kỳ',
  beforeMigration: 'Trước khi nâng cấp',
  beforeImport: 'Trước khi nhập tệp',
  beforeMerge: 'Trước khi nhận gói số liệu',
  beforeRestore: 'Trước khi phục hồi',
};
