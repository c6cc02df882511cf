/** The number of a document as written after "Số". */
export interface DocumentNumber {
  /** "12"; '' while it is left open. */
  readonly digits: string;
  /** party: `12-BC/ĐU`; state: `12/BC-UBND`; open: nothing but room; other: neither. */
  readonly form: 'party' | 'state' | 'open' | 'other';
  /** "BC"; '' when there is none. */
  readonly kind: string;
  /** "ĐU" */
  readonly body: string;
  /** "Số" is followed by a colon. */
  readonly colon: boolean;
  readonly year: string | null;
}

const open = '[.…_\\s]*';
const party = new RegExp(`^(\\d+[a-z]?|${open})\\s*-\\s*([\\p{L}]+)\\s*/\\s*(\\S.*)$`, 'u');
const state = new RegExp(`^(\\d+[a-z]?|${open})\\s*/\\s*(.*)$`, 'u');

export function readNumber(plain: string): DocumentNumber {
  const colon = /^Số\s*:/iu.test(plain);
  const rest = plain.replace(/^Số\s*[:.]?\s*/iu, '');
  const year = /[/-]((?:19|20)\d\d)(?=[/-]|$)/u.exec(rest)?.[1] ?? null;
  const asParty = party.exec(rest);
  if (asParty !== null) {
    const [, digits = '', kind = '', body = ''] = asParty;
    return { digits: digitsOf(digits), form: 'party', kind, body, colon, year };
  }
  const asState = state.exec(rest);
  if (asState !== null) {
    const [, digits = '', symbol = ''] = asState;
    const parts = symbol.replace(/^(?:19|20)\d\d\//u, '');
    const [kind = '', ...body] = parts.split('-');
    return { digits: digitsOf(digits), form: 'state', kind, body: body.join('-'), colon, year };
  }
  const form = /^[.…_\s\d-]*$/u.test(rest) ? 'open' : 'other';
  return { digits: digitsOf(rest), form, kind: '', body: '', colon, year };
}

function digitsOf(text: string): string {
  return /^\d+/u.exec(text)?.[0] ?? '';
}
