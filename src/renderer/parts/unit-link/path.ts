/** The page of one unit behind `#/`. */
export const unitPagePath = 'don-vi/:id';
