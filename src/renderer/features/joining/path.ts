/** Where near-equal things are joined, behind `#/`. */
export const joiningPath = 'gop-y-trung';
