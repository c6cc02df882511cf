import type { PageSize } from './pdf.ts';

/** CSS pixels to a point. */
const PIXELS = 96 / 72;
/** Room around sheets, in pixels. */
export const GAP = 16;

export const ZOOMS: readonly number[] = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];

/** As wide as the window allows, or a share of the real size. */
export type Zoom = 'width' | number;

export interface Sheet {
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  /** Pixels to a point. */
  readonly scale: number;
  readonly sheets: readonly Sheet[];
  readonly width: number;
  readonly height: number;
}

/** Sheets one under the other; `room` is the width of the window they are seen in. */
export function layOut(pages: readonly PageSize[], zoom: Zoom, room: number): Layout {
  const widest = Math.max(1, ...pages.map(page => page.width));
  const scale = zoom === 'width' ? Math.max(0.1, (room - 2 * GAP) / widest) : zoom * PIXELS;
  let top = GAP;
  const sheets = pages.map(page => {
    const sheet = { top, width: Math.round(page.width * scale), height: Math.round(page.height * scale) };
    top += sheet.height + GAP;
    return sheet;
  });
  return { scale, sheets, width: Math.round(widest * scale) + 2 * GAP, height: top };
}

/** The real size is 100. */
export function percentOf({ scale }: Layout): number {
  return Math.round((scale / PIXELS) * 100);
}

/** The next step of zoom up or down from what is seen now. */
export function zoomFrom({ scale }: Layout, direction: 'up' | 'down'): number {
  const now = scale / PIXELS;
  const steps = direction === 'up' ? ZOOMS.filter(step => step > now + 0.01) : ZOOMS.filter(step => step < now - 0.01);
  return (direction === 'up' ? steps.at(0) : steps.at(-1)) ?? now;
}

/** The sheet read at this place: the one that stands a third down the window. */
export function sheetAt({ sheets }: Layout, scrollTop: number, room: number): number {
  const place = scrollTop + room / 3;
  const found = sheets.findIndex(({ top, height }) => top + height + GAP > place);
  return found === -1 ? Math.max(0, sheets.length - 1) : found;
}

/** Sheets worth drawing: those in the window and one window above and below. */
export function sheetsNear({ sheets }: Layout, scrollTop: number, room: number): readonly number[] {
  return sheets.flatMap(({ top, height }, index) =>
    top + height >= scrollTop - room && top <= scrollTop + 2 * room ? [index] : [],
  );
}
