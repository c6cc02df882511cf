/** A stretch of text with one look. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** Most text has one look throughout and stays a plain string. */
export type Text = string | readonly Run[];

export function plainText(text: Text): string {
  return typeof text === 'string' ? text : text.map(run => run.text).join('');
}
