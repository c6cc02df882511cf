import type { PaperChoice, PaperOutline } from '../../../contract/index.ts';
import { safeFileName } from '../../files/safe-name.ts';
import type { Register } from '../../register.ts';
import { outlineOf } from '../report/outline.ts';
import { messagesFileName } from '../words/messages.ts';
import { batchName } from '../words/paper-stages.ts';
import { untilOf } from './chase.ts';
import { planPapers } from './plan.ts';

/** What a choice will make, for looking at before it is made. @throws Refusal PAPER_REFUSED. */
export function outlinePaper(register: Register, choice: PaperChoice): PaperOutline {
  const { papers, messages } = planPapers(register, choice);
  const [first] = papers;
  return {
    count: papers.length,
    pieces: first === undefined ? [] : outlineOf(first.structure).pieces,
    messages: [...messages],
    suggestedName:
      first === undefined
        ? safeFileName(messagesFileName, '.txt')
        : papers.length === 1
          ? first.structure.fileName
          : safeFileName(batchName(first.structure.fileName)),
    unitIds: papers.flatMap(paper => paper.unitIds),
    times: first?.times ?? null,
    until: choice.kind === 'chase' || choice.kind === 'messages' ? untilOf(choice) : (choice.until ?? null),
  };
}
