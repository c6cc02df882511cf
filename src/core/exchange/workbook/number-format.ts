/** Built-in formats that show a date; 45-47 and 18-21 show only a time of day. */
const builtInDates = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** Whether a cell of this format shows a calendar date. A pure time of day is not one. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtInDates.has(id);
  const section = code.split(';')[0] ?? '';
  const bare = section
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/[_*]./g, '')
    .toLowerCase();
  if (bare.includes('general') || /[#0?]/.test(bare.replace(/\.0+$/, ''))) return false;
  if (/[dy]/.test(bare)) return true;
  return bare.includes('m') && !/[hs]/.test(bare);
}

/** Digits a format such as `0000000000` fills with zeros (telephones, codes); 0 for any other format. */
export function paddedDigits(code: string | undefined): number {
  return code !== undefined && /^0{2,20}$/.test(code) ? code.length : 0;
}
