/** What the shell tells the register's own process. Ports to pages travel beside `page`. */
export type ToRegister =
  | { readonly type: 'open'; readonly folder: string; readonly resources: string; readonly demo: boolean }
  | { readonly type: 'page' }
  /** A place the user chose in the shell's own dialog; the page only ever holds the token. */
  | { readonly type: 'saveTarget'; readonly token: string; readonly path: string }
  | { readonly type: 'close' };

/** What the register's process answers: once, after `open`. */
export type FromRegister = { readonly type: 'opened' } | { readonly type: 'refused'; readonly sentence: string };
