import type { PaperChoice, PaperOutline } from '../../../contract/index.ts';
import { safeFileName } from '../../files/safe-name.ts';
import type { Register } from '../../register.ts';
import { roundOfBasis } from '../../rounds/own-basis.ts';
import { openPlacesOf, outlineOf } from '../report/outline.ts';
import type { DocumentStructure } from '../structure/document.ts';
import { rowCount } from '../words/lists.ts';
import { messagesFileName } from '../words/messages.ts';
import { batchName } from '../words/paper-stages.ts';
import { planPapers } from './plan.ts';
import { untilOf } from './until.ts';

/** What a choice will make, for looking at before it is made. @throws Refusal PAPER_REFUSED. */
export function outlinePaper(register: Register, choice: PaperChoice): PaperOutline {
  const { papers, messages } = planPapers(register, choice);
  const [first] = papers;
  return {
    count: papers.length,
    pieces: first === undefined ? [] : piecesOf(first.structure),
    openPlaces: first === undefined ? [] : openPlacesOf(first.structure),
    basisRoundId: roundOfBasis(register.book, choice),
    messages: [...messages],
    suggestedName:
      first === undefined
        ? safeFileName(messagesFileName, '.txt')
        : papers.length === 1
          ? first.structure.fileName
          : safeFileName(batchName(first.structure.fileName)),
    unitIds: papers.flatMap(paper => paper.unitIds),
    times: first?.times ?? null,
    until:
      choice.kind === 'chase' || choice.kind === 'messages' || choice.kind === 'notice'
        ? untilOf(choice)
        : (choice.until ?? null),
  };
}

/** A list by itself is told by its title and its length. */
function piecesOf(structure: DocumentStructure): PaperOutline['pieces'] {
  if (structure.letter !== null) return outlineOf(structure).pieces;
  return structure.appendices.flatMap(({ number, title, table }) => [
    { role: 'title' as const, text: number === null ? title : `${number}\n${title}` },
    {
      role: 'paragraph' as const,
      text: rowCount(table?.rows.filter(row => row.kind === 'row').length ?? 0),
    },
  ]);
}
