/**
 * TCVN3 as programs without its fonts show it: one letter a code from U+00A1 to U+00FF. "ư" is U+00AD, which elsewhere
 * is a soft hyphen, so text must come here before anything cleans it. Codes 00B0-00B4 are tone marks that follow a vowel.
 */
const letters =
  'ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ';

const firstCode = 0xa1;

const letterOf: ReadonlyMap<string, string> = new Map(
  [...letters].map((letter, index) => [String.fromCharCode(firstCode + index), letter] as const),
);

const tone = /[\u0300\u0309\u0303\u0301\u0323]/;

/** Text in NFC. What is no TCVN3 code stays as it is. */
export function fromTcvn3(text: string): string {
  let result = '';
  for (const code of text) {
    const letter = letterOf.get(code) ?? code;
    if (!tone.test(letter)) result += letter;
    else result = withTone(result, letter) ?? result + code;
  }
  return result.normalize('NFC');
}

/** Null where no vowel stands before it: "37°" keeps its degree sign. */
function withTone(before: string, mark: string): string | null {
  const composed = (before.slice(-1) + mark).normalize('NFC');
  return before !== '' && composed.length === 1 ? before.slice(0, -1) + composed : null;
}
