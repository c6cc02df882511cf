import { partWords as words } from '../../words/parts.ts';

const plain = new Intl.NumberFormat('vi-VN', { useGrouping: true, maximumFractionDigits: 0 });

/** 12914 -> "12.914". */
export function formatCount(count: number): string {
  return plain.format(count);
}

/** A count alone below 10 has a leading zero: "08"; none is "0". Not for tables and fractions. */
export function formatAlone(count: number): string {
  return count > 0 && count < 10 ? String(count).padStart(2, '0') : formatCount(count);
}

/**
 * One decimal with a comma, ",0" dropped; never rounded to 100% or 0%: 999/1000 is "99,9%", 2999/3000 "trên 99,9%",
 * 1/3000 "dưới 0,1%". Empty when there is nothing to divide by.
 */
export function formatPercent(part: number, whole: number): string {
  if (whole <= 0) return '';
  if (part <= 0) return '0%';
  if (part >= whole) return '100%';
  const tenths = Math.round((part / whole) * 1000);
  if (tenths >= 1000) return words.percent.above;
  if (tenths <= 0) return words.percent.below;
  return `${String(tenths / 10).replace('.', ',')}%`;
}

/** Below ten a percentage says more than is known; n/N stands alone. */
export const SMALLEST_WHOLE_FOR_PERCENT = 10;

/** "29/38 (76,3%)", or "1/2" alone. */
export function formatRatio(part: number, whole: number): string {
  const ratio = `${formatCount(part)}/${formatCount(whole)}`;
  return whole < SMALLEST_WHOLE_FOR_PERCENT ? ratio : `${ratio} (${formatPercent(part, whole)})`;
}

/** Size of a file: "412 KB", "3,4 MB". */
export function formatBytes(bytes: number): string {
  const megabytes = bytes / 1_048_576;
  return megabytes >= 1
    ? `${megabytes.toFixed(1).replace('.', ',')} MB`
    : `${formatCount(Math.max(Math.round(bytes / 1024), 1))} KB`;
}
