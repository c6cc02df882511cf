import { resolveColour } from './colours.ts';
import type { Part } from './inflate.ts';
import { isDateFormat, paddedDigits } from './number-format.ts';
import { readXml } from './xml.ts';

/** What a cell's style tells about its value. */
export interface CellStyle {
  readonly isDate: boolean;
  readonly paddedDigits: number;
  readonly fill: string | null;
}

export const plainStyle: CellStyle = { isDate: false, paddedDigits: 0, fill: null };

/** The styles cells number, in order. */
export function readStyles(part: Part, theme: readonly (string | undefined)[]): CellStyle[] {
  const formats = new Map<number, string>();
  const fills: (string | null)[] = [];
  const references: { format: number; fill: number }[] = [];
  let inCellFormats = false;
  let solid = false;
  readXml(part, {
    open: (name, attributes) => {
      if (name === 'numFmt') formats.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      else if (name === 'fill') fills.push(null);
      else if (name === 'patternFill') solid = attributes.patternType === 'solid';
      else if (name === 'fgColor' && solid) fills[fills.length - 1] = resolveColour(attributes, theme);
      else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) {
        references.push({ format: Number(attributes.numFmtId ?? 0), fill: Number(attributes.fillId ?? 0) });
      }
    },
    close: name => {
      if (name === 'cellXfs') inCellFormats = false;
      else if (name === 'patternFill') solid = false;
    },
  });
  return references.map(({ format, fill }) => {
    const code = formats.get(format);
    const colour = fills[fill] ?? null;
    return {
      isDate: isDateFormat(format, code),
      paddedDigits: paddedDigits(code),
      fill: colour === 'FFFFFF' ? null : colour,
    };
  });
}
