/** Where the cutting desk stands behind `#/`. */
export const cuttingPath = 'tach-bao-cao';

/** The desk with one unit's report, at one of its passages. */
export function cutAddress({ unitId, passageId }: { readonly unitId: string; readonly passageId: string }): string {
  return `/${cuttingPath}?${new URLSearchParams({ 'don-vi': unitId, doan: passageId })}`;
}
