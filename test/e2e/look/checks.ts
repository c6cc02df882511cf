import type { Page, Request } from 'playwright/test';
import { englishIn } from './english.ts';

interface Seen {
  readonly texts: readonly string[];
  readonly faults: readonly string[];
}

/** Runs in the page: the visible text, what is cut without saying so, what scrolls sideways, which main buttons are out of sight. */
function lookAround(): Seen {
  const texts: string[] = [];
  const faults: string[] = [];
  const short = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 60);
  const visible = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && element.getClientRects().length > 0;
  const words = (element: HTMLElement) => element.innerText.trim();
  const told = (element: HTMLElement) =>
    element.closest('[title], [data-tooltip]') !== null ||
    element.hasAttribute('aria-describedby') ||
    [...element.querySelectorAll<HTMLElement>('[title]')].some(inner => words(inner) === words(element));
  // Text only a screen reader is given stands in a box of one pixel.
  const forReadersOnly = (element: Element) => element.clientWidth <= 1 && element.clientHeight <= 1;
  // The same where what stands in a line has no box of its own; and what only keeps room for bold words.
  const isUnseen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return height === 0 || (width <= 1 && height <= 1);
  };

  const clipsAside = (element: Element) => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX);
  // A handle that stands over an edge is no text; what a box inside cuts is that box's.
  const holdsCutText = (outer: Element): boolean => {
    const edge = outer.getBoundingClientRect().right + 1;
    const walker = document.createTreeWalker(outer, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      let inner = node.parentElement;
      while (inner !== null && inner !== outer && !clipsAside(inner)) inner = inner.parentElement;
      if (inner !== outer || node.textContent?.trim() === '') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      if ([...range.getClientRects()].some(({ left, right }) => right > edge && right - left > 1)) return true;
    }
    return false;
  };
  // A table's head and foot, a dialog, a menu, an open list cover what is under them by design.
  const covers = (element: Element | null): boolean => {
    if (element === null) return false;
    const { position, zIndex } = getComputedStyle(element);
    // What a cell says of a wrong entry hangs over its neighbours until the next key.
    const hangs = element.getAttribute('role') === 'alert';
    const isLayer = position === 'absolute' && (hangs || Number.parseInt(zIndex, 10) >= 100);
    return position === 'sticky' || position === 'fixed' || isLayer || covers(element.parentElement);
  };
  /** What of a line is seen: within the window and all that scrolls or cuts around it; without width or height, nothing. */
  const seenOf = (element: Element, line: DOMRect): DOMRect => {
    let [left, top] = [Math.max(line.left, 0), Math.max(line.top, 0)];
    let [right, bottom] = [Math.min(line.right, innerWidth), Math.min(line.bottom, innerHeight)];
    // What is laid over the page is cut by what it is laid upon only.
    let laid = '';
    for (let box: Element | null = element; box !== null && laid !== 'fixed'; box = box.parentElement) {
      const { display, overflow, position } = getComputedStyle(box);
      if (laid === 'absolute' && position === 'static') continue;
      laid = position;
      if (overflow === 'visible' || display === 'inline' || display === 'contents') continue;
      const edges = box.getBoundingClientRect();
      [left, top] = [Math.max(left, edges.left), Math.max(top, edges.top)];
      [right, bottom] = [Math.min(right, edges.right), Math.min(bottom, edges.bottom)];
    }
    return new DOMRect(left, top, Math.max(right - left, 0), Math.max(bottom - top, 0));
  };
  const coverOf = (text: Node, element: Element): Element | null => {
    // A tooltip lets the pointer through, and so is never found on top.
    if (getComputedStyle(element).pointerEvents === 'none') return null;
    const range = document.createRange();
    range.selectNodeContents(text);
    const [line = new DOMRect()] = range.getClientRects();
    const { left, top, width, height } = seenOf(element, line);
    if (width < 4 || height < 8) return null;
    const top0 = document.elementFromPoint(left + width / 2, top + height / 2);
    return top0 === null || top0.contains(element) || element.contains(top0) || covers(top0) ? null : top0;
  };

  /** The box a text stands in, from its own outwards, that it runs out of, unless a box that scrolls or cuts comes first. */
  const leftBox = (element: Element, right: number): Element | 'window' | null => {
    // The blank a line of text as it was typed ends with hangs over its edge.
    const tolerance = getComputedStyle(element).whiteSpace === 'pre-wrap' ? 10 : 2;
    let isLaidOver = false;
    for (let box: Element | null = element; box !== null; box = box.parentElement) {
      const { display, overflowX, position } = getComputedStyle(box);
      if (display === 'inline' || display === 'contents') continue;
      if (overflowX !== 'visible') return null;
      if (!isLaidOver && right > box.getBoundingClientRect().right + tolerance) return box;
      // Where it stands is its own affair, but for the window.
      isLaidOver ||= position === 'absolute' || position === 'fixed';
    }
    return right > innerWidth + 1 ? 'window' : null;
  };
  const isOnTop = (element: Element, { left, top, right, bottom }: DOMRect): boolean => {
    const found = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return found !== null && (found.contains(element) || element.contains(found));
  };

  /** Whether what lies on top where two lines meet has a ground of its own: it hides the other, as a panel does. */
  const hides = (one: Element, line: DOMRect, other: Element, next: DOMRect): boolean => {
    const across = (Math.max(line.left, next.left) + Math.min(line.right, next.right)) / 2;
    const down = (Math.max(line.top, next.top) + Math.min(line.bottom, next.bottom)) / 2;
    let box = document.elementFromPoint(across, down);
    for (; box !== null && !(box.contains(one) && box.contains(other)); box = box.parentElement) {
      if (/^rgb\(/.test(getComputedStyle(box).backgroundColor)) return true;
    }
    return false;
  };

  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`the page scrolls sideways by ${scrollWidth - clientWidth}`);

  for (const element of document.body.querySelectorAll('*')) {
    if (!(element instanceof HTMLElement) || !visible(element)) continue;
    // What a file says is the file's.
    if (element.closest('[data-quoted]') !== null) continue;
    for (const name of ['title', 'aria-label', 'placeholder', 'alt']) {
      const value = element.getAttribute(name);
      if (value !== null) texts.push(value);
    }
    const style = getComputedStyle(element);
    const own = [...element.childNodes].some(
      node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
    );
    if (own)
      texts.push(
        [...element.childNodes]
          .filter(node => node.nodeType === Node.TEXT_NODE)
          .map(node => node.textContent)
          .join(' '),
      );
    if (forReadersOnly(element) || told(element) || element.clientHeight === 0) continue;
    const clips = clipsAside(element);
    if (clips && element.scrollWidth > element.clientWidth + 1 && holdsCutText(element)) {
      faults.push(`cut at the side: "${short(element.innerText)}" (${element.scrollWidth} > ${element.clientWidth})`);
    }
    const clipsDown = style.overflowY === 'hidden' || style.overflowY === 'clip';
    if (own && clipsDown && element.scrollHeight > element.clientHeight + 3) {
      faults.push(`cut below: "${short(element.innerText)}" (${element.scrollHeight} > ${element.clientHeight})`);
    }
    if (
      element instanceof HTMLInputElement &&
      element.type === 'text' &&
      element.scrollWidth > element.clientWidth + 1
    ) {
      faults.push(`a field cuts its text: "${short(element.value === '' ? element.placeholder : element.value)}"`);
    }
  }

  for (const element of document.body.querySelectorAll('*')) {
    if (!(element instanceof HTMLElement) || !visible(element) || forReadersOnly(element)) continue;
    const text = [...element.childNodes].find(
      node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
    );
    if (text === undefined) continue;
    const cover = coverOf(text, element);
    if (cover !== null) faults.push(`"${short(element.innerText)}" lies under "${short(cover.textContent ?? '')}"`);
  }

  const lines: { readonly element: HTMLElement; readonly line: DOMRect }[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    if (!(element instanceof HTMLElement) || !visible(element) || isUnseen(element) || told(element)) continue;
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || node.textContent?.trim() === '') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      const seen = boxes.map(line => seenOf(element, line)).filter(({ width, height }) => width > 1 && height > 1);
      lines.push(...seen.map(line => ({ element, line })));
      const left = leftBox(element, Math.max(...boxes.map(({ right }) => right)));
      const where = left === 'window' ? 'the window' : `"${short(left?.textContent ?? '')}"`;
      if (left !== null) faults.push(`runs out of its room: "${short(element.innerText)}" out of ${where}`);
    }
  }
  lines.sort((one, other) => one.line.top - other.line.top);
  lines.forEach(({ element, line }, index) => {
    for (const next of lines.slice(index + 1)) {
      // Letters of one line reach a little into the line above and below.
      if (next.line.top > line.bottom - 4) break;
      if (next.line.left > line.right - 1 || line.left > next.line.right - 1 || next.element === element) continue;
      if (hides(element, line, next.element, next.line)) continue;
      if (isOnTop(element, line) && isOnTop(next.element, next.line))
        faults.push(`"${short(element.innerText)}" and "${short(next.element.innerText)}" are written over each other`);
    }
  });

  // Who asks for larger letters scrolls further.
  const isLarge = Number(getComputedStyle(document.documentElement).getPropertyValue('--type')) > 1;
  for (const element of document.querySelectorAll('h1, button[data-variant="filled"]')) {
    if (!visible(element)) continue;
    const { top, bottom, left, right } = element.getBoundingClientRect();
    if (top < 0 || left < 0 || (bottom > innerHeight + 1 && !isLarge) || right > innerWidth + 1) {
      faults.push(`out of sight: "${short(element.textContent ?? '')}" at ${Math.round(top)}-${Math.round(bottom)}`);
    }
  }
  return { texts, faults };
}

/** What is wrong with the words and the room of the screen as it stands. Nothing of the office's own data is English, so all text counts. */
export async function faultsOf(page: Page): Promise<string[]> {
  const { texts, faults } = await page.evaluate(lookAround);
  return [...new Set([...faults, ...englishIn(texts).map(word => `not Vietnamese: ${word}`)])];
}

/** Whether the register has answered everything the page asked; the one stream that tells of changes stays open. */
export function watchRequests(page: Page): () => boolean {
  const open = new Set<Request>();
  page.on('request', request => {
    if (!request.url().includes('/history/changes')) open.add(request);
  });
  page.on('requestfinished', request => open.delete(request));
  page.on('requestfailed', request => open.delete(request));
  return () => open.size === 0;
}

/** Waits until the page has nothing more to draw: no question open, and no word of its text changes for a while. */
export async function settled(page: Page, quiet: () => boolean): Promise<void> {
  do {
    await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise<void>(settle => {
        let timer = setTimeout(done, 200);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, 200);
        });
        observer.observe(document.body, { childList: true, characterData: true, subtree: true });
        function done(): void {
          observer.disconnect();
          settle();
        }
      });
    });
  } while (!quiet());
}
