import type { PaperChoice } from '../../../contract/index.ts';
import type { Register } from '../../register.ts';
import { beforeLetters } from './before.ts';
import { chaseLetters } from './chase.ts';
import { completeSlips } from './complete.ts';
import { letterContext, roundContext } from './context.ts';
import { listSheet } from './list.ts';
import { type Message, messages } from './messages.ts';
import { notice } from './notice.ts';
import type { PlannedPaper } from './planned.ts';
import { quickReport } from './quick.ts';
import { requestLetter } from './request.ts';

/** Everything a choice makes: documents, and texts to copy. */
export interface Plan {
  readonly papers: readonly PlannedPaper[];
  readonly messages: readonly Message[];
}

/** @throws Refusal PAPER_REFUSED where there is nobody to write to, or nothing to list. */
export function planPapers(register: Register, choice: PaperChoice): Plan {
  const context = letterContext(register, choice);
  switch (choice.kind) {
    case 'request':
      return alone(requestLetter(roundContext(context)));
    case 'before': {
      const about = roundContext(context);
      return { papers: beforeLetters(about), messages: messages(about) };
    }
    case 'chase': {
      const about = roundContext(context);
      return { papers: chaseLetters(about), messages: messages(about) };
    }
    case 'complete':
      return { papers: completeSlips(roundContext(context)), messages: [] };
    case 'notice':
      return alone(notice(roundContext(context)));
    case 'quick':
      return alone(quickReport(context));
    case 'messages':
      return { papers: [], messages: messages(roundContext(context)) };
    case 'list':
      return alone(listSheet(context));
  }
}

function alone(paper: PlannedPaper): Plan {
  return { papers: [paper], messages: [] };
}
