/** What a line's end must not part: "2026 – 2028", "(03 đơn vị)", "(Phụ lục III)". */
const oneWhole = /(?<!\d)\d{4} – \d{4}(?!\d)|\(\d+(?: \p{Ll}+){1,2}\)|\(\p{Lu}\p{Ll}+ \p{Ll}+ [IVX]+\)/gu;

/** The same text with no-break spaces where a line must not end. */
export function keptTogether(text: string): string {
  return text.replace(oneWhole, whole => whole.replaceAll(' ', '\u00A0'));
}
