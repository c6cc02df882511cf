/** "Tệp chẩn đoán lỗi" in Thiết lập. */
export const diagnosticsWords = {
  title: 'Tệp chẩn đoán lỗi',
  hint: 'Khi chương trình gặp lỗi và người hỗ trợ cần xem: một tệp nhỏ có phiên bản, số dòng từng bảng, kết quả kiểm tra và nhật ký đã che. Không có tên đơn vị, tên người, số điện thoại, nội dung nào của sổ. Chương trình không tự gửi đi đâu.',
  make: 'Lập tệp chẩn đoán lỗi',
  look: 'Xem lại nội dung trước khi lưu:',
  save: 'Lưu tệp…',
  leave: 'Không lưu',
  saved: (fileName: string) => `Đã lưu tệp ${fileName}`,
} as const;
