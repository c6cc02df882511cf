import './print.css';
import type { OpenPdf } from './pdf.ts';

/** Dots to a point on paper: 200 to the inch keeps size 11 sharp and 40 pages within the memory of an old PC. */
const DOTS = 200 / 72;

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
    for (const [index, { width, height }] of pdf.pages.entries()) {
      onPage(index);
      await pdf.draw(index, canvas, DOTS, signal);
      const picture = await pictureOf(canvas);
      if (signal.aborted) return;
      const address = URL.createObjectURL(picture);
      addresses.push(address);
      papers.append(await paperWith(address, width > height));
    }
    canvas.width = 0;
    document.body.append(papers);
    await printed();
  } finally {
    papers.remove();
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

/** Opens the print dialog and waits until it is left. */
export function printed(): Promise<void> {
  return new Promise(resolve => {
    window.addEventListener('afterprint', () => resolve(), { once: true });
    window.print();
  });
}
