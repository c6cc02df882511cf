/** What `check` says of files kept with records. */
export const attachmentWords = {
  gone: (fileName: string) => `Tệp kèm theo “${fileName}” không còn trong thư mục “tep” của sổ.`,
  changed: (fileName: string) => `Tệp kèm theo “${fileName}” đã bị sửa hoặc hỏng, không còn đúng như khi kèm vào sổ.`,
} as const;
