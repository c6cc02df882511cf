import type { RegisterProposed, RegisterQuestion } from '../../contract/incoming-register.ts';
import { canonicalName } from '../exchange/names/canonical.ts';
import type { RoundUnits } from '../intake/recognise/round-units.ts';
import type { ReceiptRow } from '../storage/tables.ts';
import { searchKey } from '../text/search-key.ts';
import type { ReadRow } from './rows.ts';
import { rowQuestion } from './words.ts';

/** What a row of the register means for the round. */
export type Judged =
  | { readonly kind: 'proposed'; readonly row: RegisterProposed }
  | { readonly kind: 'question'; readonly row: RegisterQuestion }
  | { readonly kind: 'known' | 'ignored' };

export interface JudgeContext {
  readonly year: number;
  readonly units: RoundUnits;
  readonly receipts: readonly ReceiptRow[];
}

/** The programme as registers name it: Chỉ số hạnh phúc, HPI, Kế hoạch 195. */
const ourSubject = /chi so hanh phuc|\bhpi\b|\b(?:ke hoach|kh)(?: so)? 195\b/;
const reportSymbol = /^\d+[a-z]?\s*[-/]\s*(?:\d{4}\s*[-/]\s*)?BC\b/iu;
const stateSymbol = /^\d+[a-z]?\s*\/\s*(?:\d{4}\s*\/\s*)?BC\s*-/iu;

const ignored = { kind: 'ignored' } as const;

export function judge(row: ReadRow, { year, units, receipts }: JudgeContext): Judged {
  if (!ourSubject.test(row.subjectKey) || !isReport(row) || units.isOwn(row.sender)) return ignored;
  const found = units.match(row.sender);
  const isState = stateSymbol.test(row.number ?? '') && canonicalName(row.sender).body === null;
  const candidates = 'match' in found ? [found.match] : found.candidates;
  // A state body whose name only resembles one of ours is somebody else.
  if (!('match' in found) && isState && !found.likely) return ignored;
  const { receivedOn } = row;
  if (receivedOn === null) return question(row, null, candidates, rowQuestion.whichDay(row.receivedText), units);
  const ask = (sentence: string): Judged => question(row, receivedOn, candidates, sentence, units);
  if (!('match' in found)) return ask(rowQuestion.whichUnit(row.sender));
  const unitId = found.match;
  const own = receipts.filter(receipt => receipt.unit_id === unitId);
  const same = own.find(receipt => isSame(receipt.incoming_number, row.incomingNumber));
  if (same !== undefined) {
    const isThere = same.received_on === receivedOn || isSame(same.document_number, row.number);
    return isThere ? { kind: 'known' } : ask(rowQuestion.otherDay(row.incomingNumber ?? '', same.received_on));
  }
  const byNumber = own.find(receipt => isSame(receipt.document_number, row.number));
  if (byNumber !== undefined && byNumber.incoming_number !== null) return { kind: 'known' };
  if (isState) return ask(rowQuestion.stateReport(row.sender, row.number ?? '', units.nameOf(unitId)));
  const named = Number(/nam (20\d\d)/.exec(row.subjectKey)?.[1] ?? year);
  if (named !== year) return ask(rowQuestion.otherYear(named));
  return {
    kind: 'proposed',
    row: { ...shown(row, receivedOn), unitId, unitName: units.nameOf(unitId), receiptId: byNumber?.id ?? null },
  };
}

/** By its kind, or by its symbol where the subject does not begin with the kind. */
function isReport({ subjectKey, number }: ReadRow): boolean {
  return /^bao cao\b/.test(subjectKey) || reportSymbol.test(number ?? '');
}

function isSame(known: string | null, written: string | null): boolean {
  const key = searchKey(written ?? '');
  return key !== '' && searchKey(known ?? '') === key;
}

function question(
  row: ReadRow,
  receivedOn: string | null,
  candidates: readonly string[],
  sentence: string,
  units: RoundUnits,
): Judged {
  return {
    kind: 'question',
    row: {
      ...shown(row, receivedOn),
      sentence,
      candidates: candidates.map(unitId => ({ unitId, unitName: units.nameOf(unitId) })),
    },
  };
}

function shown<Day>({ receivedText: _, subjectKey: __, ...row }: ReadRow, receivedOn: Day) {
  return { ...row, receivedOn };
}
