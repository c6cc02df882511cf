import type { ComingResult } from '../../../contract/forms.ts';
import type { NameMatcher } from '../../exchange/names/match.ts';
import { toPlainText } from '../../text/normalise.ts';
import { searchKey } from '../../text/search-key.ts';
import { currentTemplate, type FormIdentity } from '../code.ts';
import type { FormReading } from '../read/reading.ts';
import { reason } from '../words/reasons.ts';

/** Whose form it is, before it is compared with the other files of its batch. */
export interface Recognised {
  readonly result: Extract<ComingResult, 'recognised' | 'asked' | 'wrongRound' | 'oldTemplate' | 'damaged'>;
  readonly unitId: string | null;
  readonly reason: string | null;
  /** Units it may be of, most likely first. */
  readonly candidates: readonly string[];
}

export interface KnownHere {
  readonly roundId: string;
  /** Null: no such round in the register. */
  readonly titleOfRound: (id: string) => string | null;
  readonly nameOf: (unitId: string) => string | undefined;
  readonly match: NameMatcher;
}

/** Nothing is filed under a unit of which two signs disagree: it is asked. */
export function recognise(reading: FormReading, fileName: string, known: KnownHere): Recognised {
  const codes = reading.codes.filter((code): code is FormIdentity => code !== 'damaged');
  const said = unitSaid(reading, fileName, known);
  const [code] = codes;
  if (code === undefined) {
    const isDamaged = reading.codes.length > 0;
    return ask(isDamaged ? 'damaged' : 'asked', isDamaged ? reason.codeDamaged : reason.codeGone, said.candidates);
  }
  const units = [...new Set(codes.map(({ unitId }) => unitId))];
  if (code.roundId !== known.roundId)
    return { ...ask('wrongRound', reason.wrongRound(known.titleOfRound(code.roundId)), []), unitId: code.unitId };
  if (units.length > 1) return ask('asked', reason.codesDiffer, units);
  const own = known.nameOf(code.unitId);
  if (own === undefined) return ask('asked', reason.unitGone, said.candidates);
  const other = said.signs.find(sign => sign.isOther(code.unitId));
  if (other !== undefined)
    return ask('asked', reason.otherUnit(own, other.text, other.where), [...new Set([...other.units, code.unitId])]);
  if (code.template !== currentTemplate)
    return { ...ask('oldTemplate', reason.oldTemplate(code.template, currentTemplate), []), unitId: code.unitId };
  return { result: 'recognised', unitId: code.unitId, reason: null, candidates: [] };
}

function ask(result: Recognised['result'], why: string, candidates: readonly string[]): Recognised {
  return { result, unitId: null, reason: why, candidates };
}

interface Sign {
  readonly where: 'name' | 'letterhead' | 'fileName';
  readonly text: string;
  readonly units: readonly string[];
  readonly isOther: (unitId: string) => boolean;
}

/** What the form itself, its letterhead and its file's name call the unit. */
function unitSaid(reading: FormReading, fileName: string, { match, nameOf }: KnownHere) {
  const signs: Sign[] = [];
  const typed = toPlainText(reading.answers.get('unitName')?.text ?? '');
  if (typed !== '') {
    const found = match(typed);
    const units = 'match' in found ? [found.match] : found.candidates;
    const isSame = (id: string) => searchKey(nameOf(id) ?? '') === searchKey(typed);
    signs.push({ where: 'name', text: typed, units, isOther: id => !isSame(id) && !units.includes(id) });
  }
  const others = [
    ['letterhead', reading.letterhead ?? ''],
    ['fileName', unitPartOf(fileName)],
  ] as const;
  for (const [where, text] of others) {
    // These are often about something else; only a sure name speaks.
    const found = text === '' ? null : match(text);
    if (found === null || !('match' in found)) continue;
    const isSame = (id: string) => searchKey(nameOf(id) ?? '') === searchKey(text);
    signs.push({ where, text, units: [found.match], isOther: id => !isSame(id) && found.match !== id });
  }
  return { signs, candidates: [...new Set(signs.flatMap(({ units }) => units))] };
}

const notOfUnit =
  /(?:^|\s)(?:\d+|phieu|bao cao|bc|so lieu|hpi|nam|gui lai|ban|moi|cuoi|final|copy|sua|da dien)(?=\s|$)/g;

/** "07 Phiếu báo cáo 2026 - Chi bộ Ban Dân tộc (1).docx" -> "chi bo ban dan toc" */
function unitPartOf(fileName: string): string {
  const bare = fileName
    .replace(/^.*[\\/]/, '')
    .replace(/\.[^.]*$/, '')
    .replace(/\s*\(\d+\)$/, '');
  const tail = bare.includes(' - ') ? bare.slice(bare.lastIndexOf(' - ') + 3) : bare;
  const key = searchKey(tail);
  return tail === bare ? key.replace(notOfUnit, ' ').replace(/\s+/g, ' ').trim() : key;
}
