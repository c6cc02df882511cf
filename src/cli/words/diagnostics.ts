/** `diagnose`: what the terminal says of "Tệp chẩn đoán lỗi". */
export const diagnosticsWords = {
  written: (file: string, names: readonly string[]) =>
    `Đã ghi: ${file}\nTrong tệp: ${names.join(', ')}. Không có tên đơn vị, tên người, nội dung nào; hãy xem lại trước khi gửi.`,
} as const;
