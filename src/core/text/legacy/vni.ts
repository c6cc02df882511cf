/** Marks of VNI that follow their vowel, as combining marks: shape first, then tone. Capitals have codes of their own. */
const marks: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};

/** Letters of VNI that stand for themselves. ơ and ư take a tone behind them like any vowel. */
const letters: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

const markOf = withCapitals(marks, mark => mark);
const letterOf = withCapitals(letters, letter => letter.toLocaleUpperCase('vi'));

/** Text in NFC. What is no VNI code, or a mark that fits no letter before it, stays as it is. */
export function fromVni(text: string): string {
  let result = '';
  for (const code of text.normalize('NFC')) {
    const marked = withMark(result, markOf.get(code));
    result = marked ?? result + (letterOf.get(code) ?? code);
  }
  return result;
}

/** Null where the mark fits no letter: only what is one letter in Unicode is a letter of the language. */
function withMark(before: string, mark: string | undefined): string | null {
  const base = before.slice(-1);
  if (mark === undefined || !/[aeouyơưAEOUYƠƯ]/.test(base)) return null;
  const composed = (base + mark).normalize('NFC');
  return composed.length === 1 ? before.slice(0, -1) + composed : null;
}

function withCapitals(
  table: Readonly<Record<string, string>>,
  capital: (value: string) => string,
): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([code, value]) => [
      [code, value],
      [code.toUpperCase(), capital(value)],
    ]),
  );
}
