import { SaxesParser } from 'saxes';
import { documentPages } from '../html/pages.ts';
import { renderDocument } from '../render.ts';
import { partyDocumentRules } from '../rules/load.ts';
import type { DocumentStructure } from '../structure/document.ts';
import { all, type Node, wordParts } from './word-parts.ts';

/** Every paragraph of the Word file that says something, in the order it is read; a line break is a new line. */
export async function wordText(structure: DocumentStructure): Promise<readonly string[]> {
  const body = wordParts(await renderDocument(structure)).part('word/document.xml');
  return all(body, 'w:p')
    .map(spoken)
    .filter(text => text !== '');
}

/** The text of a paragraph without what a drawing in it says of its place. */
function spoken(node: Node): string {
  if (node.name === 'w:drawing' || node.name.startsWith('mc:')) return '';
  return node.name === 'w:br' ? '\n' : node.text + node.children.map(spoken).join('');
}

/** The same of the pages that are printed. */
export function pagesText(structure: DocumentStructure): readonly string[] {
  return documentPages([structure], partyDocumentRules).sections.flatMap(({ body }) => paragraphsOf(body));
}

/** Paragraphs of a section; throws where the markup is not well-formed or text stands outside of a paragraph. */
export function paragraphsOf(markup: string): readonly string[] {
  const texts: string[] = [];
  let inside = false;
  const parser = new SaxesParser();
  parser.on('error', error => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    if (name === 'p') {
      inside = true;
      texts.push('');
    } else if (name === 'br' && inside) texts.push(`${texts.pop() ?? ''}\n`);
  });
  parser.on('text', text => {
    if (inside) texts.push((texts.pop() ?? '') + text);
    else if (text.trim() !== '') throw new Error(`text outside of a paragraph: ${text}`);
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'p') inside = false;
  });
  parser.write(`<body>${markup}</body>`).close();
  return texts.filter(text => text !== '' && text !== '\n');
}
