/** Where a preview stands behind `#/`. */
export const previewPath = 'xem-truoc';
