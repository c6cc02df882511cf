import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readThemeColours } from './colours.ts';
import { isDateFormat, paddedDigits } from './number-format.ts';
import { readStyles } from './styles.ts';

describe('number formats', () => {
  test.each([
    [14, undefined],
    [22, undefined],
    [164, 'dd/mm/yyyy'],
    [164, 'd/m'],
    [164, 'd\\-mmm'],
    [164, '[$-42A]dd/mm/yyyy;@'],
    [164, '"ngày" d/m/yyyy'],
    [164, 'dd/mm/yyyy\\ hh:mm'],
    [164, 'mmm'],
  ])('%i %s shows a date', (id, code) => {
    expect(isDateFormat(id, code)).toBe(true);
  });

  test.each([
    [0, undefined],
    [3, undefined],
    [20, undefined],
    [164, 'General'],
    [164, '#,##0'],
    [164, '0.00%'],
    [164, '0 "đồng"'],
    [164, 'hh:mm'],
    [164, '[h]:mm:ss'],
    [164, '[Red]0'],
    [164, '@'],
  ])('%i %s shows none', (id, code) => {
    expect(isDateFormat(id, code)).toBe(false);
  });

  test('a format of zeros pads a telephone number', () => {
    expect(paddedDigits('00000000000')).toBe(11);
    expect(paddedDigits('0.0')).toBe(0);
  });
});

function partOf(text: string): Uint8Array[] {
  return [strToU8(text)];
}

test('fill colours as rgb, of the old palette, of the theme and tinted', () => {
  const theme = readThemeColours(
    partOf(
      '<a:theme xmlns:a="a"><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>' +
        '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:accent1><a:srgbClr val="4472c4"/></a:accent1>' +
        '</a:clrScheme></a:theme>',
    ),
  );
  const fill = (colour: string) => `<fill><patternFill patternType="solid"><fgColor ${colour}/></patternFill></fill>`;
  const colours = ['rgb="FFFFFF00"', 'indexed="13"', 'theme="4"', 'theme="4" tint="0.5"', 'theme="0"', 'auto="1"'];
  const styles = readStyles(
    partOf(
      `<styleSheet><fills>${colours.map(fill).join('')}</fills><cellXfs>` +
        `${colours.map((_, index) => `<xf numFmtId="0" fillId="${index}"/>`).join('')}</cellXfs></styleSheet>`,
    ),
    theme,
  );
  expect(styles.map(style => style.fill)).toEqual(['FFFF00', 'FFFF00', '4472C4', 'A2B9E2', null, null]);
});
