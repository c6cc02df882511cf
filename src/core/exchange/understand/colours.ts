import { toPlainText } from '../../text/normalise.ts';
import { searchKey } from '../../text/search-key.ts';
import type { TableRow } from '../layout/table.ts';

/** Hues, in degrees, that people call by one word; ranges overlap and the nearest centre wins. */
const hues: Readonly<Record<string, { from: number; to: number; centre: number }>> = {
  vang: { from: 40, to: 72, centre: 57 },
  cam: { from: 12, to: 45, centre: 28 },
  hong: { from: -70, to: 35, centre: -10 },
  do: { from: -20, to: 15, centre: 0 },
  xanh: { from: 72, to: 265, centre: 170 },
  tim: { from: 255, to: 310, centre: 280 },
};
const colourWord = /\bto (?:mau )?(vang|cam|hong|do|xanh|tim)\b/;

export interface LegendEntry {
  readonly colour: string;
  readonly meaning: string;
}

/** "Ghi chú: ô tô vàng: gửi chậm; tô hồng: chưa gửi." -> what each colour means, in the clerk's words. */
export function readLegend(notes: readonly string[]): LegendEntry[] {
  return notes.flatMap(note =>
    note.split(/[;\n]/).flatMap(part => {
      const colon = part.lastIndexOf(':');
      const colour = colourWord.exec(searchKey(part.slice(0, colon)))?.[1];
      const meaning = toPlainText(part.slice(colon + 1)).replace(/\.$/, '');
      return colon === -1 || colour === undefined || meaning === '' ? [] : [{ colour, meaning }];
    }),
  );
}

/** What the colours of a row mean by the legend; each meaning once. */
export function meaningsOfRow(row: TableRow, legend: readonly LegendEntry[]): string[] {
  if (legend.length === 0) return [];
  const meanings = row.cells.map(({ fill }) => (fill === null ? null : meaningOf(fill, legend)));
  return [...new Set(meanings.filter(meaning => meaning !== null))];
}

function meaningOf(fill: string, legend: readonly LegendEntry[]): string | null {
  const hue = hueOf(fill);
  if (hue === null) return null;
  let nearest: { meaning: string; away: number } | null = null;
  for (const { colour, meaning } of legend) {
    const range = hues[colour];
    if (range === undefined) continue;
    for (const turned of [hue, hue - 360]) {
      const away = Math.abs(turned - range.centre);
      if (turned >= range.from && turned <= range.to && (nearest === null || away < nearest.away))
        nearest = { meaning, away };
    }
  }
  return nearest?.meaning ?? null;
}

/** 0-360; null for grey, white and black. */
function hueOf(fill: string): number | null {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(start => Number.parseInt(fill.slice(start, start + 2), 16));
  const most = Math.max(red, green, blue);
  const range = most - Math.min(red, green, blue);
  if (range < 12) return null;
  if (most === red) return (60 * ((green - blue) / range) + 360) % 360;
  return most === green ? 60 * ((blue - red) / range) + 120 : 60 * ((red - green) / range) + 240;
}
