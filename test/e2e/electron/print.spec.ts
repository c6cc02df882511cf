// The report on paper: the PDF the window makes is read back with poppler, page by page, and held against the Word file made of
// the same figures.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';
import type { Program } from '../programs.ts';

test.use({ preparation: 'samples', demo: true });

async function openReport(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Báo cáo tổng hợp', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Xuất tệp Word' })).toBeEnabled();
}

/** Saves through a stand-in for the system's dialog. */
async function saved({ electron, page }: Program, place: string, button: string): Promise<string> {
  await electron?.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, place);
  await page.getByRole('button', { name: button }).click();
  await expect.poll(() => statSync(place, { throwIfNoEntry: false })?.size ?? 0).toBeGreaterThan(0);
  return place;
}

function poppler(tool: string, ...parameters: readonly string[]): string {
  return execFileSync(tool, parameters, { encoding: 'utf8' });
}

interface PdfPage {
  readonly lying: boolean;
  /** Lines without their spaces at both ends, the page's number among them. */
  readonly lines: readonly string[];
  /** Its letters in the order they were drawn. */
  readonly drawn: string;
}

function pagesOf(pdf: string): readonly PdfPage[] {
  const count = Number(/^Pages:\s+(\d+)$/mu.exec(poppler('pdfinfo', pdf))?.[1]);
  const sizes = [...poppler('pdfinfo', '-f', '1', '-l', String(count), pdf).matchAll(/size:\s+([\d.]+) x ([\d.]+)/gu)];
  return sizes.map(([, width = '', height = ''], index) => {
    // A4 is 595.28 x 841.89 points.
    const sides = [Number(width), Number(height)].toSorted((left, right) => left - right);
    expect(Math.abs((sides[0] ?? 0) - 595.28)).toBeLessThan(0.5);
    expect(Math.abs((sides[1] ?? 0) - 841.89)).toBeLessThan(0.5);
    const page = String(index + 1);
    const text = poppler('pdftotext', '-f', page, '-l', page, '-layout', pdf, '-');
    const lines = text
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== '' && line !== '\f');
    const drawn = lettersOf(poppler('pdftotext', '-f', page, '-l', page, '-raw', pdf, '-'));
    return { lying: Number(width) > Number(height), lines, drawn };
  });
}

/** The letters alone, in order: what a PDF keeps of a text. */
function lettersOf(text: string): string {
  return text.normalize('NFC').replaceAll(/\s/gu, '');
}

/** A page without its number, drawn last, and without the heading of its table, drawn first. */
function withoutStart(drawn: string, number: string, heading: string): string {
  expect(drawn.endsWith(number)).toBe(true);
  const text = drawn.slice(0, -number.length);
  expect(text.startsWith(heading)).toBe(true);
  return text.slice(heading.length);
}

function documentOf(docx: string): string {
  return strFromU8(unzipSync(readFileSync(docx))['word/document.xml'] ?? new Uint8Array());
}

function lettersIn(xml: string): string {
  const text = [...xml.matchAll(/<w:t[ >][^<]*|<w:t>[^<]*/gu)]
    .map(([found]) => found.slice(found.indexOf('>') + 1))
    .join('');
  const signs = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };
  return lettersOf(Object.entries(signs).reduce((read, [written, sign]) => read.replaceAll(written, sign), text));
}

/** The letters of each section of a Word file: the report, then its appendices. */
function wordSections(docx: string): readonly string[] {
  return documentOf(docx)
    .split(/<w:sectPr/u)
    .slice(0, -1)
    .map(lettersIn);
}

/** The letters of each table's repeated heading. */
function wordHeadings(docx: string): readonly string[] {
  return documentOf(docx)
    .split('<w:tbl>')
    .map(table =>
      [...table.matchAll(/<w:tr>(?:(?!<\/w:tr>).)*<w:tblHeader\/>.*?<\/w:tr>/gsu)]
        .map(([row]) => lettersIn(row))
        .join(''),
    )
    .filter(heading => heading !== '');
}

test('the PDF of the report: A4, lying appendices, each section numbered from its second page, the text of the Word file', async ({
  page,
  program,
  scratch,
}) => {
  await openReport(page);
  const word = await saved(program, join(scratch, 'bao-cao.docx'), 'Xuất tệp Word');
  const pdf = await saved(program, join(scratch, 'bao-cao.pdf'), 'Lưu PDF');

  const pages = pagesOf(pdf);
  const starts = pages.flatMap(({ lines }, index) =>
    lines.some(line => /^PHỤ LỤC [IVX]+$/u.test(line)) ? [index] : [],
  );
  expect(starts).toHaveLength(4);
  const sections = [0, ...starts].map((start, index, all) => pages.slice(start, all[index + 1]));
  expect(sections.map(section => section.map(({ lying }) => lying)).map(lying => new Set(lying))).toEqual(
    [false, true, true, true, false].map(lying => new Set([lying])),
  );
  for (const section of sections) {
    expect(/^\d+$/u.test(section[0]?.lines[0] ?? '')).toBe(false);
    expect(section.slice(1).map(({ lines }) => lines[0])).toEqual(
      section.slice(1).map((_page, index) => String(index + 2)),
    );
  }
  // Wherever a section goes on, its first line is its number and no page is empty.
  expect(pages.every(({ lines }) => lines.length > 2)).toBe(true);

  // Page by page in the order it was drawn; numbers and headings that are repeated on a page do not count as text.
  const headings = wordHeadings(word);
  const printed = sections.map((section, index) =>
    section
      .map(({ drawn }, page) => (page === 0 ? drawn : withoutStart(drawn, String(page + 1), headings[index - 1] ?? '')))
      .join(''),
  );
  expect(printed).toEqual(wordSections(word));
  const fonts = poppler('pdffonts', pdf);
  expect(fonts).toMatch(/Tinos|Times/u);
  expect(fonts).not.toMatch(/Type 3/u);
});

test('the preview shows every page, goes through them by keys, zooms, and lets its PDF go', async ({
  page,
  program,
  scratch,
}) => {
  await openReport(page);
  await page.getByRole('link', { name: 'Xem trước khi in' }).click();
  const place = page.getByText(/^Trang \d+\/\d+$/u);
  await expect(place).toHaveText(/^Trang 1\/\d+$/u);
  const count = Number((await place.textContent())?.split('/')[1]);
  expect(count).toBeGreaterThan(8);

  const first = page.getByRole('img', { name: 'Trang 1', exact: true });
  await expect.poll(() => inkOf(first)).toBeGreaterThan(1_000);
  await page.keyboard.press('PageDown');
  await expect(place).toHaveText(`Trang 2/${count}`);
  await page.keyboard.press('End');
  await expect(place).toHaveText(`Trang ${count}/${count}`);
  await page.keyboard.press('PageUp');
  await expect(place).toHaveText(`Trang ${count - 1}/${count}`);
  await page.keyboard.press('Home');
  await expect(place).toHaveText(`Trang 1/${count}`);
  // Two presses before the window has told of the first: two pages on.
  await page.evaluate(() => {
    for (const type of ['keydown', 'keyup', 'keydown', 'keyup'])
      document.body.dispatchEvent(new KeyboardEvent(type, { key: 'PageDown', bubbles: true, cancelable: true }));
  });
  await expect(place).toHaveText(`Trang 3/${count}`);
  await page.keyboard.press('Home');
  await expect(place).toHaveText(`Trang 1/${count}`);

  const width = async () => (await first.boundingBox())?.width ?? 0;
  const fitted = await width();
  await page.keyboard.press('Control+Equal');
  await expect.poll(width).toBeGreaterThan(fitted);
  await page.keyboard.press('Control+Minus');
  await page.keyboard.press('Control+Minus');
  await expect.poll(width).toBeLessThan(fitted);
  await page.keyboard.press('Control+0');
  await expect.poll(width).toBe(fitted);

  // Saved twice: what is looked at stays.
  await saved(program, join(scratch, 'mot.pdf'), 'Lưu PDF');
  await saved(program, join(scratch, 'hai.pdf'), 'Lưu PDF');
  expect(readFileSync(join(scratch, 'mot.pdf'))).toEqual(readFileSync(join(scratch, 'hai.pdf')));

  await page.getByRole('button', { name: 'Quay lại' }).click();
  await expect(page.getByRole('button', { name: 'Xuất tệp Word' })).toBeVisible();
  // The thread that read the PDF has ended, and so has the window that printed it.
  await expect.poll(() => page.workers().length).toBe(0);
  await expect.poll(() => program.electron?.windows().length).toBe(1);
});

/** How many dots of a drawn page are not white. */
function inkOf(canvas: ReturnType<Page['getByRole']>): Promise<number> {
  return canvas.evaluate(element => {
    if (!(element instanceof HTMLCanvasElement) || element.width === 0) return 0;
    const dots = element.getContext('2d')?.getImageData(0, 0, element.width, element.height).data ?? [];
    let ink = 0;
    for (let dot = 0; dot < dots.length; dot += 4) if ((dots[dot] ?? 255) < 128) ink += 1;
    return ink;
  });
}

test('what is printed is every page on paper of its own kind', async ({ page }) => {
  await openReport(page);
  await page.evaluate(() => {
    const papers: string[] = [];
    Reflect.set(window, 'papers', papers);
    window.print = () => {
      for (const paper of document.querySelectorAll<HTMLElement>('[data-paper]'))
        papers.push(paper.dataset.paper ?? '');
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  await page.getByRole('link', { name: 'In', exact: true }).click();
  const printed = () => page.evaluate((): readonly string[] => Reflect.get(window, 'papers'));
  await expect.poll(async () => (await printed()).length, { timeout: 90_000 }).toBeGreaterThan(8);
  const papers = await printed();
  expect(papers.at(0)).toBe('portrait');
  expect(papers).toContain('landscape');
  expect(papers.at(-1)).toBe('portrait');
  await expect(page.locator('[data-paper]')).toHaveCount(0);
});

test('the system’s print dialog is handed the very pages of the PDF, each in its place and as dark', async ({
  page,
  program,
  scratch,
}) => {
  await openReport(page);
  const pdf = await saved(program, join(scratch, 'bao-cao.pdf'), 'Lưu PDF');
  // Where the dialog would open, the window waits: what it would hand over is taken from this very window.
  await page.evaluate(() => {
    window.print = () => Reflect.set(window, 'asked', true);
  });
  await page.getByRole('link', { name: 'In', exact: true }).click();
  const asked = () => page.evaluate((): unknown => Reflect.get(window, 'asked'));
  await expect.poll(asked, { timeout: 150_000 }).toBe(true);
  const handed = join(scratch, 'may-in.pdf');
  const bytes = await program.electron?.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const printed = await window?.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true });
    return printed?.toString('base64') ?? '';
  });
  writeFileSync(handed, Buffer.from(bytes ?? '', 'base64'));
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));

  const [wanted, printed] = [sheetsOf(pdf, scratch), sheetsOf(handed, scratch)];
  expect(printed.map(({ size }) => size)).toEqual(wanted.map(({ size }) => size));
  for (const [index, { tones }] of wanted.entries()) {
    // Of 255; another page of the same report differs by eleven and more.
    expect(difference(tones, printed[index]?.tones ?? [])).toBeLessThan(6);
  }
});

function difference(tones: ArrayLike<number>, others: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < tones.length; at += 1) sum += Math.abs((tones[at] ?? 0) - (others[at] ?? 0));
  return sum / tones.length;
}

interface Sheet {
  readonly size: string;
  readonly tones: ArrayLike<number>;
}

/** Every page of a PDF: its size, and how dark it is in squares of some 3 mm, whatever its letters are made of. */
function sheetsOf(pdf: string, folder: string): readonly Sheet[] {
  const start = `${basename(pdf, '.pdf')}-trang`;
  execFileSync('pdftoppm', ['-r', '150', '-gray', pdf, join(folder, start)]);
  const pictures = readdirSync(folder).filter(name => name.startsWith(start));
  return pictures.toSorted().map(name => sheetOf(readFileSync(join(folder, name))));
}

function sheetOf(picture: Buffer): Sheet {
  const [head = '', width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(picture.toString('latin1', 0, 40)) ?? [];
  const square = 20;
  const across = Math.ceil(Number(width) / square);
  const tones = new Float64Array(across * Math.ceil(Number(height) / square));
  for (const [at, tone] of picture.subarray(head.length).entries()) {
    const row = Math.floor(at / Number(width));
    const column = at - row * Number(width);
    const place = Math.floor(row / square) * across + Math.floor(column / square);
    tones[place] = (tones[place] ?? 0) + tone / square / square;
  }
  return { size: `${width} x ${height}`, tones };
}
