import latinItalic from '@fontsource/tinos/files/tinos-latin-400-italic.woff2?asset';
import latin from '@fontsource/tinos/files/tinos-latin-400-normal.woff2?asset';
import latinBoldItalic from '@fontsource/tinos/files/tinos-latin-700-italic.woff2?asset';
import latinBold from '@fontsource/tinos/files/tinos-latin-700-normal.woff2?asset';
import vietnameseItalic from '@fontsource/tinos/files/tinos-vietnamese-400-italic.woff2?asset';
import vietnamese from '@fontsource/tinos/files/tinos-vietnamese-400-normal.woff2?asset';
import vietnameseBoldItalic from '@fontsource/tinos/files/tinos-vietnamese-700-italic.woff2?asset';
import vietnameseBold from '@fontsource/tinos/files/tinos-vietnamese-700-normal.woff2?asset';

/** The characters each file holds, as its publisher gives them. */
const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD';
const VIETNAMESE =
  'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB';

const faces = [
  { file: latin, range: LATIN, weight: 400, style: 'normal' },
  { file: latinItalic, range: LATIN, weight: 400, style: 'italic' },
  { file: latinBold, range: LATIN, weight: 700, style: 'normal' },
  { file: latinBoldItalic, range: LATIN, weight: 700, style: 'italic' },
  { file: vietnamese, range: VIETNAMESE, weight: 400, style: 'normal' },
  { file: vietnameseItalic, range: VIETNAMESE, weight: 400, style: 'italic' },
  { file: vietnameseBold, range: VIETNAMESE, weight: 700, style: 'normal' },
  { file: vietnameseBoldItalic, range: VIETNAMESE, weight: 700, style: 'italic' },
] as const;

/** Where each font file stands, in the order its address counts. */
export const fontFiles: readonly string[] = faces.map(({ file }) => file);

/**
 * Tinos, which has every width of Times New Roman, so that lines break the same on a machine with and without Office.
 *
 * @param addressOf address of the n-th of `fontFiles`
 */
export function fontStyles(addressOf: (index: number) => string): string {
  return faces
    .map(
      ({ range, weight, style }, index) =>
        `@font-face { font-family: 'Tinos'; font-weight: ${weight}; font-style: ${style}; src: url('${addressOf(index)}') format('woff2'); unicode-range: ${range} }`,
    )
    .join('\n');
}
