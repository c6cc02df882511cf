import type { PreviewRequest } from '../../contract/index.ts';
import type { Register } from '../register.ts';
import { planPapers } from './letters/plan.ts';
import { reportStructure } from './report/make.ts';
import type { DocumentStructure } from './structure/document.ts';

/**
 * The documents a preview asks for, as plain data: the one place that knows which kind is made where.
 *
 * @throws Refusal PAPER_REFUSED where there is nobody to write to, or nothing to list.
 */
export function documentsOf(register: Register, request: PreviewRequest): readonly DocumentStructure[] {
  switch (request.kind) {
    case 'report':
      return [reportStructure(register, request.choice)];
    case 'paper':
      return planPapers(register, request.choice).papers.map(({ structure }) => structure);
  }
}
