import { readFile } from 'node:fs/promises';
import { BrowserWindow, type Session, session } from 'electron';
import type { DocumentPages, PageSection } from '../core/documents/html/pages.ts';
import { PAGE_SCHEME } from './page-address.ts';
import { fontFiles, fontStyles } from './print-fonts.ts';

const ORIGIN = `${PAGE_SCHEME}://print`;
const STYLES = '/document.css';

/** SECURITY: a printed page has text, our style sheet and our fonts; no script, no picture, no address but these. */
const POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'";

export interface Printer {
  /** Prints each section to a PDF of its own. Between two sections it looks whether anybody still waits. */
  readonly print: (pages: DocumentPages, isWanted: () => boolean) => Promise<readonly Uint8Array[]>;
  /** Lets windows go that are still printing. */
  readonly close: () => void;
}

/** Prints documents in windows nobody sees, in a session of their own that reaches nothing. */
export function createPrinter(): Printer {
  const served = new Map<string, { readonly type: string; readonly text: string }>();
  const open = new Set<BrowserWindow>();
  let opened: Session | null = null;
  let documents = 0;

  function openSession(): Session {
    const own = session.fromPartition('van-ban-in', { cache: false });
    own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !url.startsWith(`${ORIGIN}/`) }));
    own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
    own.setPermissionCheckHandler(() => false);
    own.on('will-download', event => event.preventDefault());
    own.protocol.handle(PAGE_SCHEME, async ({ url }) => {
      const { pathname } = new URL(url);
      const font = fontFiles[Number(/^\/font\/(\d+)$/.exec(pathname)?.[1] ?? Number.NaN)];
      if (font !== undefined) return answer(Uint8Array.from(await readFile(font)), 'font/woff2');
      const page = served.get(pathname);
      return page === undefined ? new Response(null, { status: 404 }) : answer(page.text, page.type);
    });
    return own;
  }

  function answer(body: string | Uint8Array<ArrayBuffer>, type: string): Response {
    return new Response(body, { headers: { 'Content-Type': type, 'Content-Security-Policy': POLICY } });
  }

  async function printSection(window: BrowserWindow, address: string, section: PageSection): Promise<Uint8Array> {
    await window.loadURL(`${ORIGIN}${address}`);
    // A window nobody sees may not have asked for its fonts yet.
    await window.webContents.executeJavaScript(
      'Promise.all([...document.fonts].map(face => face.load())).then(() => 0)',
    );
    return window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      landscape: section.orientation === 'landscape',
    });
  }

  async function print(pages: DocumentPages, isWanted: () => boolean): Promise<readonly Uint8Array[]> {
    opened ??= openSession();
    documents += 1;
    const folder = `/${documents}`;
    const styles = `${folder}${STYLES}`;
    served.set(styles, {
      type: 'text/css; charset=utf-8',
      text: `${fontStyles(index => `/font/${index}`)}\n${pages.styles}`,
    });
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        session: opened,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        spellcheck: false,
        devTools: false,
      },
    });
    open.add(window);
    try {
      const parts: Uint8Array[] = [];
      for (const [index, section] of pages.sections.entries()) {
        if (!isWanted()) break;
        const address = `${folder}/${index}`;
        served.set(address, { type: 'text/html; charset=utf-8', text: pageOf(section, styles) });
        parts.push(await printSection(window, address, section));
        served.delete(address);
      }
      return parts;
    } finally {
      for (const path of served.keys()) if (path.startsWith(`${folder}/`)) served.delete(path);
      open.delete(window);
      if (!window.isDestroyed()) window.destroy();
    }
  }

  return {
    print,
    close: () => {
      for (const window of open) window.destroy();
    },
  };
}

function pageOf({ orientation, body }: PageSection, styles: string): string {
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>.</title><link rel="stylesheet" href="${styles}"></head>
<body class="sheet ${orientation}">${body}</body></html>`;
}
