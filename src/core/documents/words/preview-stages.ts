/** What the making of a preview is doing, beside its progress bar. */
export const previewStage = {
  gathering: 'Đang tổng hợp số liệu',
  printing: 'Đang dàn trang',
} as const;
