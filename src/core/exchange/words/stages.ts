/** What an import is doing, beside its progress bar. */
export const stageName = {
  reading: 'Đang đọc tệp',
  understanding: 'Đang nhận diện bảng và đơn vị',
  comparing: 'Đang so với số liệu đã có',
} as const;
