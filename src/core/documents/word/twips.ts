/** Millimetres in twips as Word rounds them: A4 is 11906 x 16838. */
export function twipsOfMm(mm: number): number {
  return Math.round((mm / 25.4) * 1440);
}

/** Points in twips. */
export function twipsOfPoints(points: number): number {
  return Math.round(points * 20);
}

/** Points in the pixels `docx` takes shapes in (96 to the inch). */
export function pixelsOfPoints(points: number): number {
  return (points * 96) / 72;
}

/** Points in EMU, the unit of drawings. */
export function emuOfPoints(points: number): number {
  return Math.round(points * 12700);
}
