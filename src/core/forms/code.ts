import { createHash } from 'node:crypto';

/** What a form says of itself: whose it is, of which round, made by which template. */
export interface FormIdentity {
  readonly unitId: string;
  readonly roundId: string;
  readonly template: number;
}

/** The template this program makes. Raised when a field changes its meaning. */
export const currentTemplate = 1;

/** Name of the property a Word form carries; of the hidden sheet and its name in a workbook. */
export const formMark = 'SoTheoDoiHPI.Phieu';

const pattern = /HPI(\d{1,3})-([0-9A-Z]{25})-([0-9A-Z]{25})-([0-9A-F]{8})/;

/** The form's code as it is printed and carried: template, unit, round and a check sum over them. */
export function formCode({ unitId, roundId, template }: FormIdentity): string {
  const body = `HPI${template}-${shortId(unitId)}-${shortId(roundId)}`;
  return `${body}-${checkSum(body)}`;
}

/** Null: no code. 'damaged': a code whose check sum does not agree with what it says. */
export function readFormCode(text: string): FormIdentity | 'damaged' | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const [code, template = '', unit = '', round = '', sum = ''] = match;
  if (checkSum(code.slice(0, -sum.length - 1)) !== sum) return 'damaged';
  const [unitId, roundId] = [longId(unit), longId(round)];
  return unitId === null || roundId === null ? 'damaged' : { unitId, roundId, template: Number(template) };
}

function checkSum(body: string): string {
  return createHash('sha256').update(body).digest('hex').slice(0, 8).toUpperCase();
}

/** A UUID in 25 letters and digits, short enough for one printed line. */
function shortId(id: string): string {
  return BigInt(`0x${id.replaceAll('-', '')}`)
    .toString(36)
    .toUpperCase()
    .padStart(25, '0');
}

function longId(short: string): string | null {
  let value = 0n;
  for (const letter of short) value = value * 36n + BigInt(Number.parseInt(letter, 36));
  const hex = value.toString(16).padStart(32, '0');
  if (hex.length > 32) return null;
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
