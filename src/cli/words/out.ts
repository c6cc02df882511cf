/** What the terminal says of a file that `--out` names. */
export const outWords = {
  isFolder: (file: string) => `“${file}” là một thư mục. Chưa ghi tệp nào. Hãy nêu cả tên tệp.`,
  isRegister: (file: string) => `“${file}” là tệp của sổ đang mở nên không được ghi đè. Hãy chọn nơi khác.`,
  exists: (file: string) => `Đã có tệp “${file}”. Tệp được giữ nguyên. Hãy chọn tên khác.`,
  earlier: 'bản trước',
  keptEarlier: (file: string) => `Tệp cũ được giữ lại thành “${file}”.`,
  wrongEnding: (file: string, ending: string) =>
    `“${file}” không phải là tên tệp ${ending}. Chưa ghi tệp nào. Hãy nêu tên có đuôi ${ending}.`,
  otherKind: (file: string, ending: string) =>
    `Chỉ ghi đè được tệp ${ending}; “${file}” được giữ nguyên. Hãy chọn tên khác.`,
} as const;
