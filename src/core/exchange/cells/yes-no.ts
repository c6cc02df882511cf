import type { Answer } from '../../../contract/enumerations.ts';
import { searchKey } from '../../text/search-key.ts';
import type { Cell } from '../workbook/types.ts';
import { asked, blank, isUnreadable, type Parsed, plainText, value } from './parsed.ts';
import { saysNo, saysNotRecorded } from './said-no.ts';

const ticks = new Set(['✓', '✔', '☑', '√', '+']);
const yesKeys = new Set([
  'x',
  'v',
  'co',
  'da',
  'da co',
  'da thuc hien',
  'da dua',
  'da dua vao',
  'yes',
  'true',
  'roi',
  '1',
]);

/** Yes or no as people write it. Empty is not recorded; what is neither is asked, never taken for one of them. */
export function parseYesNo(cell: Cell | undefined): Parsed<Answer> {
  if (cell === undefined) return blank;
  if (isUnreadable(cell)) return asked('yes', 'no');
  if (typeof cell.raw === 'boolean') return value(cell.raw ? 'yes' : 'no');
  if (cell.kind === 'date') return asked('yes', 'no');
  return parseYesNoText(plainText(cell));
}

function parseYesNoText(text: string): Parsed<Answer> {
  if (text === 'x' || text === 'X') return value('yes');
  if (saysNotRecorded(text)) return blank;
  if (text === '0' || text === '(0)' || saysNo(text)) return value('no');
  if (ticks.has(text) || yesKeys.has(searchKey(text))) return value('yes');
  return asked('yes', 'no');
}
