import { isPageAddress } from './page-address.ts';

/** The parts of Electron's event that say who is calling; a frame that is gone is null. */
export interface Sender {
  readonly contentsId: number;
  readonly frame: { readonly url: string; readonly isMain: boolean } | null;
}

/** SECURITY: our window, its main frame, our origin; all three, for every call. See page-sender.test.ts. */
export function isOurPage(sender: Sender, windowContentsId: number): boolean {
  if (sender.contentsId !== windowContentsId || sender.frame === null) return false;
  return sender.frame.isMain && isPageAddress(sender.frame.url);
}
