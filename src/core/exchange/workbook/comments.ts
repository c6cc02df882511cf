import { parseAddress } from './address.ts';
import type { Part } from './inflate.ts';
import { limits } from './limits.ts';
import { FileRefused } from './refusal.ts';
import { readXml } from './xml.ts';

/** Row and column of a comment as one number, so that a sheet can look it up without making strings. */
export function cellKey(row: number, column: number): number {
  return row * 20_000 + column;
}

/** Comments by cell, without the author's name that Excel writes before them ("Tên:"). */
export function readComments(part: Part): Map<number, string> {
  const comments = new Map<number, string>();
  const authors: string[] = [];
  let reference: string | undefined;
  let author = '';
  let text = '';
  let inText = false;
  readXml(part, {
    open: (name, attributes) => {
      if (name === 'comment') {
        reference = attributes.ref;
        author = authors[Number(attributes.authorId ?? -1)] ?? '';
      }
      if (name === 'comment' || name === 'author') text = '';
      if (name === 't' || name === 'author') inText = true;
    },
    text: part => {
      if (inText && text.length < limits.textLength) text += part;
    },
    close: name => {
      if (name === 't' || name === 'author') inText = false;
      if (name === 'author') authors.push(text.trim());
      if (name !== 'comment') return;
      const position = parseAddress(reference ?? '');
      if (position === null) return;
      if (comments.size >= limits.comments) throw new FileRefused('tooMuch', 'comments');
      const said = withoutAuthor(text.trim(), author);
      if (said !== '') comments.set(cellKey(position.row, position.column), said);
    },
  });
  return comments;
}

function withoutAuthor(text: string, author: string): string {
  return author !== '' && text.startsWith(`${author}:`) ? text.slice(author.length + 1).trim() : text;
}
