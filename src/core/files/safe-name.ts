/** Characters Windows refuses in a file's name. */
const refused = /[\\/:*?"<>|\p{Cc}]/gu;

/** Names Windows keeps for its devices, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** Longest name that still leaves room for a deep folder; letters, and bytes, which Linux counts. */
const longest = 120;
const mostBytes = 220;

/** Marks nobody sees that turn a name around or hide a part of it. */
const unseen = /\p{Cf}/gu;

/** A name any system takes: short, nothing refused, not a device, no dot or space at its end. */
export function safeFileName(name: string, ending = ''): string {
  const plain = name.replace(unseen, '').replace(refused, '-').replace(/\s+/gu, ' ').trim();
  const short = shortened(plain).replace(/[. ]+$/u, '');
  const own = short === '' || reserved.test(short) ? `_${short}` : short;
  return `${own}${ending}`;
}

function shortened(name: string): string {
  const letters = [...name].slice(0, longest);
  while (Buffer.byteLength(letters.join('')) > mostBytes) letters.pop();
  return letters.join('');
}

/** Names one folder can hold: a second "A.docx" is "A (2).docx"; letters of either case are the same name. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map(name => {
    const dot = name.lastIndexOf('.');
    const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
    let free = name;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${stem} (${count})${ending}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
