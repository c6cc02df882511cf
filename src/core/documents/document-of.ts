import type { PreviewRequest } from '../../contract/index.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import { planPapers } from './letters/plan.ts';
import { reportStructure } from './report/make.ts';
import type { DocumentStructure } from './structure/document.ts';

/** The document a preview asks for, as plain data: the one place that knows which kind is made where. */
export function documentOf(register: Register, request: PreviewRequest): DocumentStructure {
  switch (request.kind) {
    case 'report':
      return reportStructure(register, request.choice);
    case 'paper': {
      const [first] = planPapers(register, request.choice).papers;
      return first?.structure ?? refuse('PAPER_REFUSED', { reason: 'nobodyAwaited' });
    }
  }
}
