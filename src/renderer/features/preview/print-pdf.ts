import './print.css';
import type { OpenPdf } from './pdf.ts';

/**
 * Dots to a point on paper: 300 to the inch for a letter or an ordinary report; 200, which still keep size 11 sharp, hold a
 * long one within the memory of an old PC.
 */
function dotsFor(pages: number): number {
  return (pages <= 20 ? 300 : 200) / 72;
}

/**
 * A4 standing unless a sheet says otherwise. In a sheet of styles of its own: Chromium 130 takes the named paper only where
 * the usual one is said beside it, and the program's other pages print on theirs.
 */
const PAPER = '@page { size: 210mm 297mm; margin: 0 } @page to-ngang { size: 297mm 210mm; margin: 0 }';

/**
 * Prints exactly the pages that are seen: each is drawn for paper, then the system's own print dialog takes them.
 *
 * @param onPage how many pages are drawn
 */
export async function printPdf(pdf: OpenPdf, signal: AbortSignal, onPage: (done: number) => void): Promise<void> {
  const papers = document.createElement('div');
  papers.dataset.printing = '';
  const addresses: string[] = [];
  try {
    const canvas = document.createElement('canvas');
    const dots = dotsFor(pdf.pages.length);
    for (const [index, { width, height }] of pdf.pages.entries()) {
      onPage(index);
      await pdf.draw(index, canvas, dots, signal);
      const picture = await pictureOf(canvas);
      if (signal.aborted) return;
      const address = URL.createObjectURL(picture);
      addresses.push(address);
      papers.append(await paperWith(address, width > height));
    }
    canvas.width = 0;
    await printAlone(papers, PAPER);
  } finally {
    for (const address of addresses) URL.revokeObjectURL(address);
  }
}

function pictureOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(picture => (picture === null ? reject(new Error('a page could not be drawn')) : resolve(picture)));
  });
}

async function paperWith(address: string, lying: boolean): Promise<HTMLElement> {
  const paper = document.createElement('div');
  paper.dataset.paper = lying ? 'landscape' : 'portrait';
  const image = new Image();
  image.src = address;
  await image.decode();
  paper.append(image);
  return paper;
}

/** Opens the print dialog on these sheets and nothing else; waits until it is left. `paper` holds the `@page` rules. */
export async function printAlone(papers: HTMLElement, paper: string): Promise<void> {
  const styles = new CSSStyleSheet();
  styles.replaceSync(paper);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];
  document.body.append(papers);
  try {
    await new Promise(resolve => {
      window.addEventListener('afterprint', resolve, { once: true });
      window.print();
    });
  } finally {
    papers.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(each => each !== styles);
  }
}
