/** "Nhắc trước hạn", "Đôn đốc lần 2". */
export function reminderTimesText(times: number): string {
  return times === 0 ? 'Nhắc trước hạn' : `Đôn đốc lần ${times}`;
}
