/** A stretch of a line. A link leads to another chapter, nowhere else. */
export type Inline =
  | { readonly kind: 'text' | 'strong' | 'key'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly chapter: string };

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly content: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'picture'; readonly name: string; readonly alt: string }
  | { readonly kind: 'list'; readonly numbered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Inline[])[])[] };

const INLINE = /\*\*(?<strong>[^*]+)\*\*|`(?<key>[^`]+)`|\[(?<text>[^\]]+)\]\((?<chapter>[a-z0-9-]+)\.md\)/g;
const PICTURE = /^!\[(?<alt>[^\]]*)\]\(hinh\/(?<name>[a-z0-9-]+\.webp)\)$/;
const NUMBERED = /^\d+\. /;
const BULLET = /^- /;
const RULE = /^\|[-| ]+\|$/;

/**
 * The few elements of Markdown the guide is written in: headings, paragraphs, numbered and plain lists, tables, pictures of
 * its own folder, bold, keys, links between chapters. Anything else, HTML included, stays the text it is.
 */
export function blocksOf(markdown: string): readonly Block[] {
  return markdown
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .map(part => part.trim())
    .filter(part => part !== '')
    .map(blockOf);
}

function blockOf(part: string): Block {
  const lines = part.split('\n');
  const [first = ''] = lines;
  if (first.startsWith('# ')) return { kind: 'heading', level: 1, content: inlinesOf(part.slice(2)) };
  if (first.startsWith('## ')) return { kind: 'heading', level: 2, content: inlinesOf(part.slice(3)) };
  const picture = PICTURE.exec(part)?.groups;
  if (picture !== undefined) return { kind: 'picture', name: picture.name ?? '', alt: picture.alt ?? '' };
  if (NUMBERED.test(first)) return { kind: 'list', numbered: true, items: itemsOf(lines, NUMBERED) };
  if (BULLET.test(first)) return { kind: 'list', numbered: false, items: itemsOf(lines, BULLET) };
  if (first.startsWith('|')) {
    return { kind: 'table', rows: lines.filter(line => !RULE.test(line)).map(cellsOf) };
  }
  return { kind: 'paragraph', content: inlinesOf(lines.join(' ')) };
}

/** A line without a mark goes on with the item above it. */
function itemsOf(lines: readonly string[], mark: RegExp): readonly (readonly Inline[])[] {
  const items: string[] = [];
  for (const line of lines) {
    if (mark.test(line)) items.push(line.replace(mark, ''));
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return items.map(inlinesOf);
}

function cellsOf(line: string): readonly (readonly Inline[])[] {
  return line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map(cell => inlinesOf(cell.trim()));
}

function inlinesOf(text: string): readonly Inline[] {
  const found: Inline[] = [];
  let at = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > at) found.push({ kind: 'text', text: text.slice(at, match.index) });
    at = match.index + match[0].length;
    const { strong, key, text: label = '', chapter = '' } = match.groups ?? {};
    if (strong !== undefined) found.push({ kind: 'strong', text: strong });
    else if (key !== undefined) found.push({ kind: 'key', text: key });
    else found.push({ kind: 'link', text: label, chapter });
  }
  if (at < text.length) found.push({ kind: 'text', text: text.slice(at) });
  return found;
}

/** All inline stretches of a block. */
export function inlinesIn(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.content;
    case 'list':
      return block.items.flat();
    case 'table':
      return block.rows.flat(2);
    case 'picture':
      return [{ kind: 'text', text: block.alt }];
  }
}

/** What a search reads of a block. */
export function plainText(block: Block): string {
  return inlinesIn(block)
    .map(({ text }) => text)
    .join(' ');
}
