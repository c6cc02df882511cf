/** What Word's list of styles calls the one style no rule names. */
export const tailStyleName = 'Dòng cuối';
