import { type BrowserWindow, dialog } from 'electron';
import type { PageFile } from '../core/hosting/page-files.ts';
import { plainPage } from '../core/hosting/page-policy.ts';
import { askWhichBackup } from './choose-backup.ts';
import type { LivingRegister } from './living-register.ts';
import { PAGE_ADDRESS, REFUSED_PATH } from './page-address.ts';
import type { Opened } from './register-messages.ts';
import { showAddress } from './window.ts';
import { words } from './words.ts';

interface OpeningParts {
  readonly window: BrowserWindow;
  readonly register: LivingRegister;
  /** The folder a move that never opened is taken back to; null: there was no move. */
  readonly goBack: () => string | null;
  /** What is served in the page's place from now on. */
  readonly refuseWith: (page: PageFile) => void;
  readonly note: (why: string) => void;
}

interface Opening {
  /** Tells in the window what becomes of the register that is being opened. */
  readonly follow: () => void;
  /** Opens the register in the folder it was moved to; the page begins anew with it. */
  readonly followTo: (place: string) => Promise<void>;
}

/** What the user sees of a register being opened: nothing where it opens; else why not, and what can be done. */
export function watchOpening({ window, register, goBack, refuseWith, note }: OpeningParts): Opening {
  function follow(): void {
    void register.process().opened.then(tell);
  }

  async function followTo(place: string): Promise<void> {
    await register.openAt(place);
    window.webContents.reload();
    follow();
  }

  async function tell(answer: Opened): Promise<void> {
    if (answer.type === 'opened') return;
    const before = goBack();
    if (before === null) return offerBackups(answer);
    await followTo(before);
    await tellGoneBack(window, answer.sentence);
  }

  async function offerBackups(answer: Exclude<Opened, { type: 'opened' }>): Promise<void> {
    refuseWith(plainPage(words.refused.title, [answer.sentence]));
    showAddress(window, new URL(REFUSED_PATH, PAGE_ADDRESS).href, note);
    const fileName = await askWhichBackup(window, answer);
    if (fileName === null) return;
    const again = await register.process().restore(fileName);
    if (again.type === 'opened') showAddress(window, PAGE_ADDRESS, note);
    await tell(again);
  }

  return { follow, followTo };
}

async function tellGoneBack(window: BrowserWindow, why: string): Promise<void> {
  await dialog.showMessageBox(window, {
    type: 'warning',
    title: words.move.backTitle,
    message: words.move.back,
    detail: why,
    noLink: true,
  });
}
