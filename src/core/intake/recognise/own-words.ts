const opening = 14;
const closing = 40;
const longestName = 120;

/** How a report says whose it is, where it begins and where it ends. */
const saying: readonly RegExp[] = [
  /Trên đây là[^.]{0,300}\scủa\s+([^.;]{3,160})/iu,
  /(?:^|[,;.!?:]\s*)([^,;.!?:]{3,160}?)\s+(?:xin\s+|trân trọng\s+|tổng hợp,?\s+)*(?:gửi\s+)?báo cáo\s/iu,
];

/** Words of a report that may be the name of its unit, the surest first; most of them are nobody's name. */
export function ownWords(lines: readonly string[], from: number): readonly string[] {
  const first = lines.slice(from, from + opening);
  const last = lines.slice(Math.max(from, lines.length - closing));
  const joined = (part: readonly string[]) => part.join(' ');
  const [end, start] = saying;
  const found = [
    end?.exec(joined(last))?.[1] ?? '',
    ...first.flatMap(text => sentencesOf(text).map(sentence => start?.exec(sentence)?.[1] ?? '')),
    ...sentencesOf(joined(first)).map(sentence => start?.exec(sentence)?.[1] ?? ''),
  ];
  return [...new Set(found.map(name => name.replace(/[\s./]+$/u, '').trim()))].filter(
    name => name.length >= 3 && name.length <= longestName,
  );
}

/** A name is followed by its own "báo cáo", so each clause is looked at by itself. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/[,;.!?:]\s+/u).map(part => `${part} `);
}
