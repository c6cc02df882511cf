/** Names and codes that stand on the screens as they are, and are no English sentence. */
const NAMES = new Set(
  `excel word zalo libreoffice windows ctrl shift alt tab enter esc delete home end pdf docx xlsx docm jpg png zip sqlite hpi video infographic
  photoshop powerpoint app website facebook fanpage usb unicode vni vietkey unikey times new roman chrome edge json json1 csv pck email gmail
  san www bcvn qr led talkshow clip online byte gb mb kb ioffice bmp insert`.split(/\s+/),
);

/** English words that would also pass as Vietnamese syllables without marks. */
const ENGLISH = new Set(
  `the and any are ok yes not for from with open on off of at by is it in an as no to go do so menu item cut link time date hint name none
  null nan true false undefined object error`.split(/\s+/),
);

/** Of these, the syllables Vietnamese writes without marks. */
const VIETNAMESE_TOO = new Set('an do go in to no so on at by hint me theo cho cao sao do cut item'.split(' '));

/** One Vietnamese syllable as it looks once its marks are gone. */
const SYLLABLE =
  /^(?:ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|b|c|d|g|h|k|l|m|n|p|q|r|s|t|v|x)?(?:ieu|yeu|uoi|uou|oai|oay|uay|uye|uya|ia|ie|iu|ua|ue|ui|uo|uu|uy|ai|ao|au|ay|eo|eu|oa|oe|oi|oo|ye|a|e|i|o|u|y)(?:ch|ng|nh|c|m|n|p|t)?$/;

/** The words of a screen's text that are neither Vietnamese nor a name. */
export function englishIn(texts: readonly string[]): string[] {
  const found = new Set<string>();
  for (const text of texts) {
    // A template's marks stand in braces.
    for (const word of text
      .normalize('NFC')
      .replace(/\{[^}]*\}/g, '')
      .match(/(?<![\p{L}\p{N}._/-])[A-Za-z]{2,}(?![\p{L}\p{N}_/]|[.-]\p{L})/gu) ?? []) {
      const small = word.toLowerCase();
      // Symbols of papers and Roman numbers are all capitals.
      if (NAMES.has(small) || word === word.toUpperCase()) continue;
      if (!SYLLABLE.test(small) || (ENGLISH.has(small) && !VIETNAMESE_TOO.has(small)))
        found.add(`${word} (${text.trim().slice(0, 60)})`);
    }
  }
  return [...found];
}
