import { SaxesParser } from 'saxes';
import type { Part } from '../../exchange/workbook/inflate.ts';
import { feed } from '../../exchange/workbook/xml.ts';
import { wordLimits } from '../limits.ts';
import { WordFileRefused } from '../refusal.ts';

/** An element that can be read, changed and written back as it was. Names keep the prefix they were written with. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/** Elements that may still be made from one file. */
export interface ElementBudget {
  left: number;
}

export function newBudget(): ElementBudget {
  return { left: wordLimits.elements };
}

/**
 * Reads one part into a tree. SECURITY: a DOCTYPE is refused (nothing in a Word file needs one), nesting and the number
 * of elements have limits, comments and processing instructions are dropped, nothing is followed.
 */
export function parseXml(part: Part, budget: ElementBudget): XmlElement {
  const parser = new SaxesParser();
  const top: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [top];
  const silence = { characters: 0 };
  parser.on('doctype', () => {
    throw new WordFileRefused('hostile', 'DOCTYPE');
  });
  parser.on('error', error => {
    throw new WordFileRefused('damaged', error.message);
  });
  parser.on('opentag', ({ name, attributes }) => {
    silence.characters = 0;
    budget.left -= 1;
    if (budget.left < 0) throw new WordFileRefused('tooLarge', 'elements');
    if (open.length > wordLimits.xmlDepth) throw new WordFileRefused('hostile', 'nesting');
    // The parser's own record of attributes is a table of some 300 bytes, however few there are.
    open.push({ name, attributes: { ...attributes }, children: [] });
  });
  parser.on('text', text => {
    silence.characters = 0;
    open.at(-1)?.children.push(text);
  });
  parser.on('cdata', text => open.at(-1)?.children.push(text));
  parser.on('closetag', () => {
    silence.characters = 0;
    const closed = open.pop();
    if (closed === undefined) return;
    const { name, attributes, children } = closed;
    // A list that grew has room for 16 more: an element keeps only what it needs.
    open.at(-1)?.children.push({ name, attributes, children: children.slice() });
  });
  feed(parser, part, silence);
  const root = elementsOf(top)[0];
  if (root === undefined) throw new WordFileRefused('damaged', 'no root');
  return root;
}

export function writeXml(root: XmlElement): Uint8Array {
  const out = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  write(root, out);
  return new TextEncoder().encode(out.join(''));
}

function write(node: XmlNode, out: string[]): void {
  if (typeof node === 'string') {
    out.push(escaped(node));
    return;
  }
  out.push('<', node.name);
  for (const [name, value] of Object.entries(node.attributes)) {
    out.push(' ', name, '="', escaped(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;'), '"');
  }
  if (node.children.length === 0) {
    out.push('/>');
    return;
  }
  out.push('>');
  for (const child of node.children) write(child, out);
  out.push('</', node.name, '>');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}

export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter(child => typeof child !== 'string');
}
