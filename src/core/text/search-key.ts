/**
 * What text is searched and compared by: marks stripped, đ as d, lower case, everything but letters and digits a
 * single space. "Đảng uỷ" and "ĐẢNG ỦY" have the same key.
 */
export function searchKey(value: string): string {
  return value
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
