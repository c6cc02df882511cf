import { reportFileName } from '../words/file-name.ts';

/** Characters Windows refuses in a file's name. */
const refused = /[\\/:*?"<>|\p{Cc}]/gu;

/** Name proposed when the report is saved; short enough for a deep folder. */
export function suggestedFileName(periodTitle: string, addresseeName: string): string {
  const name = reportFileName(periodTitle, addresseeName).replace(refused, '-').replace(/\s+/gu, ' ').trim();
  return `${name.slice(0, 120)}.docx`;
}
