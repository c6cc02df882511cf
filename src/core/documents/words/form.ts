import type { Signer } from '../../../contract/settings.ts';
import { monthInText } from '../numbers/days.ts';

/** Fixed words of a Party document (05-HD/VPTW, mục 1-9). */
export const partyTitle = 'ĐẢNG CỘNG SẢN VIỆT NAM';
export const star = '*';
export const hyphens = '-----';
export const recipientsLabel = 'Nơi nhận:';

/** A place only a person can fill; listed before export and found by the format check. */
export const blankPlace = '[Ban bổ sung]';

const openNumber = '        ';
const openDay = '     ';

/** "Số        -BC/BTGDV": the number stays open, văn thư gives it. */
export function numberAndSymbol(kind: string, symbol: string): string {
  return `Số${openNumber}-${kind}/${symbol}`;
}

/** "Lạng Sơn, ngày      tháng 12 năm 2026": the day stays open. */
export function placeAndDate(place: string, month: number, year: string): string {
  return `${place}, ngày${openDay} tháng ${monthInText(month)} năm ${year}`;
}

/** "(Kèm theo Báo cáo số        -BC/BTGDV, ngày      tháng 12 năm 2026 của …)" */
export function appendixReference(
  kindName: string,
  symbol: string,
  month: number,
  year: string,
  issuer: string,
): string {
  // Where it takes two lines the name begins the second, whole.
  const name = `của ${issuer}`.replaceAll(' ', '\u00A0');
  return `(Kèm theo ${kindName} số${openNumber}-${symbol}, ngày${openDay} tháng ${monthInText(month)} năm ${year} ${name})`;
}

export function appendixNumber(roman: string): string {
  return `PHỤ LỤC ${roman}`;
}

/** Recipients with dash and final mark: ";" on all but the last, which ends with ".". */
export function recipientLines(recipients: readonly string[]): readonly string[] {
  return recipients.map((recipient, index) => `- ${recipient}${index === recipients.length - 1 ? '.' : ';'}`);
}

/** The signer's lines as printed: authority and post in capitals. */
export function signerLines(signer: Signer): { readonly authority: string | null; readonly post: string } {
  const authority = signer.authority?.toLocaleUpperCase('vi') ?? '';
  return { authority: authority === '' ? null : authority, post: signer.title.toLocaleUpperCase('vi') };
}
