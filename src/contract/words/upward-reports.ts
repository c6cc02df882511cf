/** A report owed upwards in a sentence: "Ban A: báo cáo B". */
export function upwardReportSubject(recipient: string, subject: string): string {
  return `${recipient}: ${subject}`;
}
