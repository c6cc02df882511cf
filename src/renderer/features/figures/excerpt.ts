/** An excerpt around the old figure in it: "đã có ", "9/38", " đơn vị". Of "9/38 (23,7%)" either part may stand alone. */
export function excerptParts(excerpt: string, before: string): readonly [string, string, string] {
  const figures = [before, ...before.replace(/[()]/g, '').split(' ')];
  for (const figure of figures) {
    const at = placeOf(excerpt, figure);
    if (at >= 0) return [excerpt.slice(0, at), figure, excerpt.slice(at + figure.length)];
  }
  return [excerpt, '', ''];
}

/** Where a figure stands by itself, not inside a longer number. */
function placeOf(text: string, figure: string): number {
  if (figure === '') return -1;
  for (let at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + 1)) {
    const isInside = /\d[.,/]?$/.test(text.slice(0, at)) || /^[.,/]?\d/.test(text.slice(at + figure.length));
    if (!isInside) return at;
  }
  return -1;
}
