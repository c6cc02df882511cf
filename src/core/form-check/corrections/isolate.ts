import { atomsBetween, ownRuns, type Piece } from '../parts/piece.ts';
import type { Atom, Paragraph } from '../word/model.ts';
import { child } from '../xml/look-up.ts';
import { elementsOf, type XmlElement, type XmlNode } from '../xml/tree.ts';
import { setText } from './text.ts';

/**
 * The runs that hold a piece and nothing else, made by cutting those that hold more: heads laid out with tabs are often
 * typed in one go. Null when the paragraph was changed since it was read; it is read again before the next rule.
 */
export function isolatedRuns(piece: Piece): readonly XmlElement[] | null {
  const { paragraph, start, end } = piece;
  if (!atomsBetween(paragraph, start, end).every(({ atom }) => isFresh(atom))) return null;
  const own = ownRuns(piece);
  if (own !== null) return own;
  // The end first: what lies before it keeps its place.
  cutAt(paragraph, end);
  const tails = cutAt(paragraph, start);
  const inside = atomsBetween(paragraph, start, end).map(({ atom }) => tails.get(atom.run) ?? atom.run);
  return [...new Set(inside)];
}

function isFresh({ node, mark, run, text }: Atom): boolean {
  const held = node ?? mark;
  if (held === null) return true;
  return run.children.includes(held) && (node === null || node.children.join('') === text);
}

/** Cuts the run a place lies in; run -> the run made of what stood behind the place. */
function cutAt(paragraph: Paragraph, at: number): ReadonlyMap<XmlElement, XmlElement> {
  const placed = atomsBetween(paragraph, at - 1, at + 1);
  const within = placed.find(({ start, end }) => start < at && at < end);
  const before = within ?? placed.find(({ end }) => end === at);
  const after = placed.find(({ start }) => start === at);
  const run = before?.atom.run;
  if (before === undefined || run === undefined || (within === undefined && after?.atom.run !== run)) return new Map();
  const held = before.atom.node ?? before.atom.mark;
  const index = held === null ? -1 : run.children.indexOf(held);
  const parent = index === -1 ? null : parentOf(paragraph.element, run);
  if (parent === null) return new Map();
  const moved: XmlNode[] = run.children.splice(index + 1);
  if (within !== undefined && within.atom.node !== null) {
    const { node, text } = within.atom;
    const rest: XmlElement = { name: node.name, attributes: {}, children: [] };
    setText(rest, text.slice(at - within.start));
    setText(node, text.slice(0, at - within.start));
    moved.unshift(rest);
  }
  const properties = child(run, 'rPr');
  const tail: XmlElement = {
    name: run.name,
    attributes: {},
    children: [...(properties === undefined ? [] : [structuredClone(properties)]), ...moved],
  };
  parent.children.splice(parent.children.indexOf(run) + 1, 0, tail);
  return new Map([[run, tail]]);
}

function parentOf(root: XmlElement, wanted: XmlElement): XmlElement | null {
  if (root.children.includes(wanted)) return root;
  for (const each of elementsOf(root)) {
    const found = parentOf(each, wanted);
    if (found !== null) return found;
  }
  return null;
}
