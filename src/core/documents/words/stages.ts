/** What the making of a report is doing, beside its progress bar. */
export const reportStage = {
  gathering: 'Đang tổng hợp số liệu',
  writing: 'Đang ghi tệp Word',
} as const;
