/** "Báo cáo.docx" -> "Báo cáo (đã sửa thể thức).docx": never the name of the file itself. */
export function correctedFileName(fileName: string): string {
  const stem = fileName.replace(/\.docx$/iu, '');
  return `${stem} (đã sửa thể thức).docx`;
}
