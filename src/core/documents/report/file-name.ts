import { safeFileName } from '../../files/safe-name.ts';
import { reportFileName } from '../words/file-name.ts';

/** Name proposed when the report is saved. */
export function suggestedFileName(periodTitle: string, addresseeName: string): string {
  return safeFileName(reportFileName(periodTitle, addresseeName), '.docx');
}
