import { atomsBetween } from '../parts/piece.ts';
import type { Atom, Paragraph } from '../word/model.ts';
import type { XmlElement } from '../xml/tree.ts';

/** A stretch of a paragraph's text and what takes its place. Empty stretch: insertion. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** True when all of it lies in text that was typed: what Word writes itself, such as a field's result, stays. */
export function canEdit(paragraph: Paragraph, { start, end }: TextEdit): boolean {
  const atoms = end > start ? atomsBetween(paragraph, start, end) : insertionPoint(paragraph, start);
  return atoms.length > 0 && atoms.every(({ atom }) => !atom.field && (atom.node !== null || atom.mark !== null));
}

/** Changes the text in its runs, from the end on so that places before stay where they are. Formatting is kept. */
export function editText(paragraph: Paragraph, edits: readonly TextEdit[]): void {
  for (const edit of [...edits].sort((one, other) => other.start - one.start)) applyEdit(paragraph, edit);
}

function applyEdit(paragraph: Paragraph, { start, end, text }: TextEdit): void {
  const atoms = end > start ? atomsBetween(paragraph, start, end) : insertionPoint(paragraph, start);
  let left = text;
  for (const { atom, start: from, end: to } of atoms) {
    if (atom.node === null) removeMark(atom);
    else {
      cut(atom.node, Math.max(0, start - from), Math.min(to, end) - from, left);
      left = '';
    }
  }
}

function insertionPoint(paragraph: Paragraph, at: number): ReturnType<typeof atomsBetween> {
  const around = atomsBetween(paragraph, at - 1, at + 1).filter(
    ({ atom, start, end }) => atom.node !== null && start <= at && at <= end,
  );
  return around.slice(0, 1);
}

function cut(node: XmlElement, start: number, end: number, text: string): void {
  const old = node.children.filter(each => typeof each === 'string').join('');
  setText(node, `${old.slice(0, start)}${text}${old.slice(end)}`);
}

export function setText(node: XmlElement, text: string): void {
  node.children.splice(0, node.children.length, text);
  node.attributes['xml:space'] = 'preserve';
}

function removeMark({ mark, run }: Atom): void {
  const index = mark === null ? -1 : run.children.indexOf(mark);
  if (index !== -1) run.children.splice(index, 1);
}

/** Every match of a pattern in a paragraph, as edits; those in a field's result are left out. */
export function editsOf(paragraph: Paragraph, pattern: RegExp, text: (match: string) => string): readonly TextEdit[] {
  return [...paragraph.text.matchAll(pattern)]
    .map(match => ({ start: match.index, end: match.index + match[0].length, text: text(match[0]) }))
    .filter(edit => edit.text !== paragraph.text.slice(edit.start, edit.end) && canEdit(paragraph, edit));
}
