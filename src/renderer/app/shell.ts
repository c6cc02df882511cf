import type { DesktopShell } from '../../contract/shell.ts';

declare global {
  interface Window {
    readonly desktopShell?: DesktopShell;
  }
}

/** What the desktop shell offers; null in a browser. */
export const shell: DesktopShell | null = window.desktopShell ?? null;
