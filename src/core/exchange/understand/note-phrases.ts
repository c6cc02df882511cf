import { makeDay } from '../../text/days.ts';
import { searchKey } from '../../text/search-key.ts';

export interface NotePhrases {
  /** What came was no official copy. */
  readonly soft: { readonly isPhoto: boolean; readonly officialOn: string | null } | null;
  /** An extension asked for, to this day. */
  readonly extensionTo: string | null;
}

// Matched against the note's search key, in which every date stands as d0d, d1d …
const softWords =
  /\bban (?:mem|word)\b|\banh chup\b|\bcho ban (?:giay|chinh|ky)|\bchua co ban (?:giay|ky|chinh)|\bzalo\b.*\bban (?:giay|chinh thuc|ky)\b/;
const photoWords = /\banh chup\b/;
const officialOn = /\bban (?:giay|chinh thuc|ky|ky so)(?: [a-z]+){0,3} d(\d+)d/;
const extensionTo = /\b(?:xin|gia han|lui|cham|hen)\b.*\bden (?:het )?(?:ngay )?d(\d+)d/;
const writtenDate = /(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?/g;

/** Phrases in a note that mean something to the round: "Zalo 09/12, bản giấy 14/12", "xin lùi đến 15/12". */
export function readNotePhrases(note: string, year: number): NotePhrases {
  const days: (string | null)[] = [];
  const marked = note.replace(writtenDate, (_, date: string, month: string, written: string | undefined) => {
    days.push(makeDay(Number(written ?? year), Number(month), Number(date)));
    return ` d${days.length - 1}d `;
  });
  const key = searchKey(marked);
  const dayAt = (match: RegExpExecArray | null): string | null => days[Number(match?.[1] ?? -1)] ?? null;
  return {
    soft: softWords.test(key) ? { isPhoto: photoWords.test(key), officialOn: dayAt(officialOn.exec(key)) } : null,
    extensionTo: dayAt(extensionTo.exec(key)),
  };
}
