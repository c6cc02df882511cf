import type { Part } from './inflate.ts';
import { readXml } from './xml.ts';

/** Excel's old palette, index 0-63; the first eight are repeated. */
const palette = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

const schemeOrder = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];

/** The theme's colours in the order cells number them. */
export function readThemeColours(part: Part): (string | undefined)[] {
  const byName = new Map<string, string>();
  let slot: string | null = null;
  readXml(part, {
    open: (name, attributes) => {
      if (schemeOrder.includes(name)) slot = name;
      const colour = name === 'srgbClr' ? attributes.val : name === 'sysClr' ? attributes.lastClr : undefined;
      if (slot !== null && colour !== undefined && !byName.has(slot)) byName.set(slot, colour.toUpperCase());
    },
    close: name => {
      if (name === slot) slot = null;
    },
  });
  return schemeOrder.map(name => byName.get(name));
}

/** A colour element's attributes as six hex digits; null for none, automatic or unknown. */
export function resolveColour(
  attributes: Readonly<Record<string, string>>,
  theme: readonly (string | undefined)[],
): string | null {
  const { rgb, theme: themeIndex, indexed, tint } = attributes;
  if (rgb !== undefined && /^[0-9A-Fa-f]{6,8}$/.test(rgb)) return rgb.slice(-6).toUpperCase();
  if (indexed !== undefined) return palette[Number(indexed)] ?? null;
  const base = themeIndex === undefined ? undefined : theme[Number(themeIndex)];
  return base === undefined ? null : tinted(base, Number(tint ?? 0));
}

/** Lightens (towards white) or darkens; close enough to Excel's own to tell yellow from pink. */
function tinted(colour: string, tint: number): string {
  if (!Number.isFinite(tint) || tint === 0) return colour;
  const target = tint > 0 ? 255 : 0;
  const share = Math.min(Math.abs(tint), 1);
  const parts = [0, 2, 4].map(start => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16);
    return Math.round(value + (target - value) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return parts.join('').toUpperCase();
}
