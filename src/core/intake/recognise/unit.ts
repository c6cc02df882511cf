import { askedSentence } from '../words/sentences.ts';
import { type Finding, fromFileName, fromLetterhead, fromSymbol, fromWords, namesPartyBody } from './findings.ts';
import type { DocumentHead } from './head.ts';
import type { RoundUnits } from './round-units.ts';

/** Whose report it is. */
export interface UnitProposal {
  /** Null: asked among `candidates`, or unknown when there are none. */
  readonly unitId: string | null;
  readonly candidates: readonly string[];
  readonly reason: string;
}

export interface Evidence {
  readonly head: DocumentHead | null;
  readonly text: readonly string[] | null;
  readonly fileName: string;
}

/**
 * The letterhead is believed first, then the report's own words, then the symbol, last the file's name. Where two of
 * them name different units the clerk is asked; a name that merely resembles is never enough.
 */
export function proposeUnit({ head, text, fileName }: Evidence, units: RoundUnits): UnitProposal {
  const letterhead = head === null ? null : fromLetterhead(head, units);
  const words = text === null ? [] : fromWords(text, head, units);
  const symbol = head?.number == null ? null : fromSymbol(head.number, units);
  const named = fromFileName(fileName, units);
  const own = letterhead?.unitId != null ? letterhead : (words[0] ?? null);

  if (own === null && letterhead !== null && letterhead.above !== null) {
    return asked([letterhead.above], askedSentence.cellBelow(letterhead.written, units.nameOf(letterhead.above)));
  }
  if (own === null && letterhead !== null) {
    const candidates = [...letterhead.candidates, ...(symbol?.candidates ?? []), ...(named?.candidates ?? [])];
    return asked(candidates, askedSentence.whichUnit(letterhead.written));
  }
  const best = own ?? (named?.unitId != null ? named : null);
  if (best === null) {
    const weak = [...(symbol?.candidates ?? []), ...(named?.candidates ?? [])];
    const written = named ?? symbol;
    return asked(
      weak,
      written === null || weak.length === 0 ? askedSentence.nothingFound() : askedSentence.whichUnit(written.written),
    );
  }
  const other = [...words, ...(named === null ? [] : [named])].find(
    ({ unitId }) => unitId !== null && unitId !== best.unitId,
  );
  if (other !== undefined) {
    return asked([...best.candidates, ...other.candidates], askedSentence.differing(best.sentence, other.sentence));
  }
  return confirmed(best, words, head, units);
}

/** A state office's report is its Party body's only where the report says so. */
function confirmed(
  best: Finding,
  words: readonly Finding[],
  head: DocumentHead | null,
  units: RoundUnits,
): UnitProposal {
  const unitId = best.unitId ?? '';
  const saysSo = [best, ...words].find(finding => finding.unitId === unitId && namesPartyBody(finding));
  if (head?.isState === true && saysSo === undefined) {
    return asked([unitId], askedSentence.stateBody(best.written, units.nameOf(unitId)));
  }
  const reason = saysSo === undefined || saysSo === best ? best.sentence : `${best.sentence} ${saysSo.sentence}`;
  return { unitId, candidates: [unitId], reason };
}

function asked(candidates: readonly string[], reason: string): UnitProposal {
  return { unitId: null, candidates: [...new Set(candidates)].slice(0, 5), reason };
}
