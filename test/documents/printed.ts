// What LibreOffice prints of a Word file, read back with poppler: words with their places, the order they were drawn in, lines.
import { execFile } from 'node:child_process';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const start = promisify(execFile);
const mostOutput = { maxBuffer: 256 * 1024 * 1024 };

/** A word and its box, in points from the page's upper left corner. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  /** Its letters in the order they were drawn, without spaces. */
  readonly letters: string;
}

/** Straight lines of a page in points; from the lower left corner, as a PDF counts. */
export interface Line {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

/** The letters alone: what a PDF keeps of a text. */
export function lettersOf(text: string): string {
  return text.normalize('NFC').replaceAll(/[\s\u200b]/gu, '');
}

/** Converts Word files of one folder to PDF with LibreOffice, in a profile of its own; each PDF stands beside its file. */
export async function print(files: readonly string[]): Promise<void> {
  const [first] = files;
  if (first === undefined) return;
  const folder = dirname(first);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const order = ['--headless', '--convert-to', 'pdf', '--outdir', folder, ...files];
  await start(process.env.LIBREOFFICE ?? 'soffice', [profile, ...order], mostOutput);
}

export function printedCopy(file: string): string {
  return join(dirname(file), `${basename(file, '.docx')}.pdf`);
}

async function poppler(tool: string, ...parameters: readonly string[]): Promise<string> {
  const { stdout } = await start(tool, [...parameters], mostOutput);
  return stdout;
}

export async function pagesOf(pdf: string): Promise<readonly PrintedPage[]> {
  const [boxes, drawn] = await Promise.all([
    poppler('pdftotext', '-bbox', pdf, '-'),
    poppler('pdftotext', '-raw', pdf, '-'),
  ]);
  const texts = drawn.split('\f');
  const pages = [...boxes.matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gsu)];
  return pages.map(([, width, height, content = ''], index) => ({
    width: Number(width),
    height: Number(height),
    words: wordsOf(content),
    letters: lettersOf(texts[index] ?? ''),
  }));
}

function wordsOf(page: string): readonly Word[] {
  const word = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</gu;
  return [...page.matchAll(word)].map(([, left, top, right, bottom, text = '']) => ({
    text: text.normalize('NFC'),
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));
}

/** The straight lines drawn on a page, counted from 1. */
export async function linesOf(pdf: string, page: number): Promise<readonly Line[]> {
  const svg = await poppler('pdftocairo', '-svg', '-f', `${page}`, '-l', `${page}`, pdf, '-');
  // Coordinates stand before the transformation that fits the page to the drawing: they are the PDF's own.
  const path = /<path style="fill:none;[^"]*" d="M ([\d.]+) ([\d.]+) L ([\d.]+) ([\d.]+) "/gu;
  return [...svg.matchAll(path)].map(([, x, y, otherX, otherY]) => ({
    from: [Number(x), Number(y)],
    to: [Number(otherX), Number(otherY)],
  }));
}

export function millimetres(points: number): number {
  return (points / 72) * 25.4;
}
