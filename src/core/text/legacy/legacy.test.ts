import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromLegacyFont, legacyCodesOf } from './fonts.ts';
import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

const toned = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'].flatMap(vowel =>
  ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].map(tone => (vowel + tone).normalize('NFC')),
);
const lower = [...toned, 'đ', ...'bcdghklmnpqrstvx'];
const upper = lower.map(letter => letter.toLocaleUpperCase('vi'));

/** What glibc's `iconv -f TCVN` makes of the codes A1-FF that .Vn fonts draw, as pairs. */
const drawn = new Map(
  (
    '¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ¨ă©âªê«ô¬ơ\u00ADư®đµà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞị' +
    'ßòáỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợïùñủòũóúôụõừöử÷ữøứùựúỳûỷüỹýýþỵ'
  )
    .normalize('NFC')
    .match(/../gu)
    ?.map(pair => [pair.charAt(1), pair.charAt(0)] as const),
);

/** A letter as it was typed under VNI, from the rule: base, then one mark. */
function vniOf(letter: string): string {
  const small = letter.toLocaleLowerCase('vi');
  const [base = '', ...marks] = [...small.normalize('NFD')];
  const tones: Readonly<Record<string, number>> = { '\u0301': 0, '\u0300': 1, '\u0309': 2, '\u0303': 3, '\u0323': 4 };
  const tone = marks.map(mark => tones[mark]).find(index => index !== undefined);
  const pick = (codes: string) => (tone === undefined ? '' : codes.charAt(tone));
  const typed = () => {
    if (small === 'đ') return 'ñ';
    if (base === 'i') return tone === undefined ? 'i' : pick('íìæóò');
    if (small === 'ỵ') return 'î';
    if (marks.includes('\u031b')) return (base === 'o' ? 'ô' : 'ö') + pick('ùøûõï');
    if (marks.includes('\u0302')) return base + (tone === undefined ? 'â' : pick('áàåãä'));
    if (marks.includes('\u0306')) return base + (tone === undefined ? 'ê' : pick('éèúüë'));
    return base + pick('ùøûõï');
  };
  return letter === small ? typed() : typed().toUpperCase();
}

function words(letters: readonly string[]) {
  return fc
    .array(fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 8 }), { maxLength: 12 })
    .map(each => each.map(word => word.join('')).join(' '));
}

describe('TCVN3', () => {
  test('every letter is read as iconv reads it', () => {
    for (const [letter, code] of drawn) expect(fromTcvn3(code)).toBe(letter);
    expect([...drawn.keys()].sort()).toEqual(
      [...lower.filter(letter => !/[a-z]/.test(letter)), ...'ĂÂÊÔƠƯĐ'].map(letter => letter.normalize('NFC')).sort(),
    );
  });

  test('any text comes back right to the letter', () => {
    fc.assert(
      fc.property(words(lower), text => {
        const typed = [...text].map(letter => drawn.get(letter) ?? letter).join('');
        expect(fromTcvn3(typed)).toBe(text);
        expect(fromLegacyFont(typed, '.VnTimeH')).toBe(text.toLocaleUpperCase('vi'));
      }),
    );
  });

  test('a tone mark of its own joins the vowel before it and nothing else', () => {
    expect(fromTcvn3('a\u00b3 37\u00b0C')).toBe('á 37\u00b0C');
  });
});

describe('VNI', () => {
  test('any text comes back right to the letter, capitals too', () => {
    fc.assert(
      fc.property(words([...lower, ...upper]), text => {
        expect(fromVni([...text].map(vniOf).join(''))).toBe(text);
      }),
    );
  });

  test('real words', () => {
    expect(fromVni('Ñaûng uûy UÛy ban nhaân daân tænh Laïng Sôn, ngöôøi daân höôûng lôïi')).toBe(
      'Đảng ủy Ủy ban nhân dân tỉnh Lạng Sơn, người dân hưởng lợi',
    );
  });
});

test('fonts of old are known by name; text of any other font is left alone', () => {
  expect(['.VnTime', '.VnArialH', 'VNI-Times', 'Times New Roman', 'Vnesa', null].map(legacyCodesOf)).toEqual([
    'tcvn3',
    'tcvn3',
    'vni',
    null,
    null,
    null,
  ]);
  expect(fromLegacyFont('®¶ng ñy', 'Times New Roman')).toBe('®¶ng ñy');
  expect(fromLegacyFont('®¶ng ñy', '.VnTimeH')).toBe('ĐẢNG ỦY');
  expect(fromLegacyFont('ng\u00ad\u00eai d©n', '.VnTime')).toBe('người dân');
});

test('what is no code of old stays', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ -~“”–…]*$/), text => {
      expect(fromTcvn3(text)).toBe(text);
      expect(fromVni(text)).toBe(text);
    }),
  );
});
