/** The four first steps, found again at any time. */
export const firstRunPath = 'buoc-dau';
