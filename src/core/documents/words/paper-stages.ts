/** What the making of papers is doing, beside its progress bar. */
export const paperStage = {
  gathering: 'Đang tổng hợp số liệu',
  writing: 'Đang ghi tệp Word',
  saving: 'Đang lưu vào thư mục',
} as const;

/** Name of the folder, or of the one file, several papers go out in: theirs, without the unit. */
export function batchName(firstFileName: string): string {
  const stem = firstFileName.replace(/\.docx$/u, '');
  return stem.split(' - ').at(-1) ?? stem;
}
