/** Name proposed for a report's file, before it is made safe for Windows. */
export function reportFileName(periodTitle: string, addresseeName: string): string {
  return `Báo cáo Chỉ số hạnh phúc ${periodTitle} (gửi ${addresseeName})`;
}
