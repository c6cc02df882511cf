/**
 * What the desktop shell offers the page beside the register. Absent in a browser. Nothing here carries register data
 * and no answer holds a path.
 */
export interface DesktopShell {
  /**
   * Asks the shell for a port to the register. It arrives as a window message whose data is `registerPortMessage` and
   * whose only port speaks the contract.
   */
  readonly connect: () => void;
  /** Shows the system's own save dialog. A one-use token for `files.save`, or null when the user thought better of it. */
  readonly chooseSaveTarget: (suggestedName: string) => Promise<string | null>;
  /** Shows the system's own dialog for a folder. A one-use token for `register.move`, or null when the user thought better of it. */
  readonly chooseRegisterFolder: () => Promise<string | null>;
  /** Opens the folder the register lives in. */
  readonly showRegisterFolder: () => Promise<void>;
  /** Opens a web or mail address in the user's own program; false when the address is of another kind. */
  readonly openExternal: (address: string) => Promise<boolean>;
}

/** Name of the object on `window`. */
export const desktopShellName = 'desktopShell';

export const registerPortMessage = 'register-port';
