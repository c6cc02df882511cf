import './print.css';
import type { PreviewPages } from '../../../contract/preview.ts';
import { printAlone } from './print-pdf.ts';

/**
 * Puts the sections of a document into a place of their own, so that neither the document's styles nor the program's reach
 * the other. The markup is the register's own, escaped there; the page's policy runs no script in it either way.
 */
export function showPages(place: HTMLElement, { styles, sections }: PreviewPages): () => void {
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  const apart = new CSSStyleSheet();
  apart.replaceSync(
    '@media screen { .sheet { margin: 0 auto 16px; border: 1px solid #ccc } } @media print { .sheet + .sheet { break-before: page } }',
  );
  root.adoptedStyleSheets = [sheet, apart];
  root.replaceChildren(
    ...sections.map(({ orientation, body }) => {
      const section = document.createElement('div');
      section.className = `sheet ${orientation}`;
      section.innerHTML = body;
      return section;
    }),
  );
  return () => root.replaceChildren();
}

/** Prints the sections through the browser's own dialog, each on its own kind of paper. */
export async function printPages(pages: PreviewPages): Promise<void> {
  const papers = document.createElement('div');
  papers.dataset.printing = '';
  const free = showPages(papers, pages);
  try {
    // Paper and margins are the whole page's, so they must stand outside of the place of its own.
    const paper = pages.styles.split('\n').filter(line => line.startsWith('@page'));
    await printAlone(papers, paper.join('\n'));
  } finally {
    free();
  }
}
