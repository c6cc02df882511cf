import type { ElementId } from '../rules/rule-set.ts';
import { keptTogether } from '../structure/kept-together.ts';
import { plainText, type Text } from '../structure/text.ts';

/** Well-formed XHTML, escaped already. */
export type Markup = string;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as markup, in lines that end where they may. */
export function textMarkup(text: string): Markup {
  return escaped(keptTogether(text));
}

/** Control characters go, as they do in a Word file; `\n` starts the next line. */
function escaped(text: string): Markup {
  return text
    .replace(/[&<>"]/gu, sign => signs[sign] ?? sign)
    .replace(/\n/gu, '<br/>')
    .replace(/\p{Cc}/gu, '');
}

function runs(text: Text): Markup {
  if (typeof text === 'string') return textMarkup(text);
  return text
    .map(({ text: part, bold, italic }) => {
      const look = [...of('bold', bold), ...of('italic', italic)];
      return look.length === 0 ? textMarkup(part) : `<span class="${look.join(' ')}">${textMarkup(part)}</span>`;
    })
    .join('');
}

function of(look: string, wanted: boolean | undefined): readonly string[] {
  return wanted === undefined ? [] : [wanted ? look : `not-${look}`];
}

/** One paragraph of an element; its look stands in the style sheet under the element's name. */
export function paragraph(element: ElementId, text: Text, more = ''): Markup {
  const kind = more === '' ? element : `${element} ${more}`;
  // A line of its own keeps its height when nothing stands in it.
  return plainText(text) === '' ? `<p class="${kind}"><br/></p>` : `<p class="${kind}">${runs(text)}</p>`;
}

/** What stands in a table is as it was typed, as in the Word file: its columns are too narrow to keep words together. */
export function cellParagraph(element: ElementId, text: string): Markup {
  return text === '' ? paragraph(element, '') : `<p class="${element}">${escaped(text)}</p>`;
}

export interface Cell {
  readonly content: Markup;
  readonly kind?: string;
  readonly span?: number;
  readonly rows?: number;
}

export function row(cells: readonly Cell[], kind = ''): Markup {
  return `<tr${attribute('class', kind)}>${cells.map(cell).join('')}</tr>`;
}

function cell({ content, kind = '', span = 1, rows = 1 }: Cell): Markup {
  const over = `${span > 1 ? ` colspan="${span}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
  return `<td${attribute('class', kind)}${over}>${content}</td>`;
}

function attribute(name: string, value: string): string {
  return value === '' ? '' : ` ${name}="${value}"`;
}

/** A table that only holds columns in place; the style sheet gives `kind` its widths. */
export function plainTable(kind: string, rows: readonly (readonly Markup[])[]): Markup {
  const columns = '<col/>'.repeat(rows[0]?.length ?? 0);
  const body = rows.map(cells => row(cells.map(content => ({ content })))).join('');
  return `<table class="plain ${kind}"><colgroup>${columns}</colgroup><tbody>${body}</tbody></table>`;
}
