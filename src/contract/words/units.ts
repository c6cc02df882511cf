/** "Chi bộ B từ ngày 01/10/2026"; as the reason a line is exempt: "Sáp nhập vào Chi bộ B từ ngày 01/10/2026". */
export function mergedInto(name: string, day: string, asReason = false): string {
  const into = `${name} từ ngày ${day}`;
  return asReason ? `Sáp nhập vào ${into}` : into;
}

export function splitInto(names: string, day: string): string {
  return `Chia tách thành ${names} từ ngày ${day}`;
}

export function endedOn(day: string): string {
  return `Kết thúc hoạt động từ ngày ${day}`;
}
