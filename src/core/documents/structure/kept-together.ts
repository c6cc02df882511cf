/** What a line's end must not part: "2026 – 2028", "năm 2027", "6 tháng", "(03 đơn vị)", "(0/38 đơn vị)", "(Phụ lục III)". */
const wholes = [
  /(?<!\d)\d{4}(?:[ \u00A0][–-][ \u00A0]\d{4})+(?!\d)/u,
  /(?<!\p{L})(?:năm|NĂM) \d{4}(?!\d|[ \u00A0][–-])/u,
  /(?<![\d/])\d{1,2} (?:tháng|THÁNG)(?= (?:đầu|cuối|ĐẦU|CUỐI) )/u,
  /\(\d+(?:\/\d+)?(?: \p{Ll}+){1,2}\)/u,
  /\(\p{Lu}\p{Ll}+ \p{Ll}+ [IVX]+\)/u,
];
const oneWhole = new RegExp(wholes.map(({ source }) => source).join('|'), 'gu');

/** "chính trị - xã hội": a line may end with the hyphen, never begin with it, as if it were an item of a list. */
const beforeHyphen = /(?<=\p{L}) (?=- \p{L})/gu;

/** The same text with no-break spaces where a line must not end. */
export function keptTogether(text: string): string {
  return text.replace(oneWhole, whole => whole.replaceAll(' ', '\u00A0')).replace(beforeHyphen, '\u00A0');
}
