import type { FormFinding, OwnFormCheck, PreviewRequest } from '../../contract/index.ts';
import { documentsOf } from '../documents/documents-of.ts';
import type { DocumentStructure } from '../documents/structure/document.ts';
import { blankPlace } from '../documents/words/form.ts';
import type { Register } from '../register.ts';
import type { CheckOutcome } from './check.ts';
import { inOrder } from './findings.ts';
import { partyRuleBook } from './rule-book.ts';
import { placeholderRule } from './rules/text.ts';

/** Renders a document and holds it against the rules; given to the register by its host, so that it may run off the core's thread. */
export type CheckDocument = (
  document: DocumentStructure,
  options?: { readonly signal?: AbortSignal },
) => Promise<CheckOutcome>;

/**
 * What the format check says of documents as they would be exported now, one after the other so that an export asked for
 * meanwhile comes in between.
 *
 * @throws Refusal PAPER_REFUSED where there is nothing to make.
 */
export async function checkOwn(
  register: Register,
  request: PreviewRequest,
  signal: AbortSignal | undefined,
): Promise<OwnFormCheck> {
  const documents = documentsOf(register, request);
  const outcomes: CheckOutcome[] = [];
  for (const document of documents) outcomes.push(await register.checkDocument(document, signal ? { signal } : {}));
  return {
    ruleSet: partyRuleBook.name,
    rules: Math.max(0, ...outcomes.map(({ rules }) => rules)),
    documents: documents.length,
    findings: together(outcomes.flatMap(({ findings }) => findings).filter(finding => !isListed(finding))),
  };
}

/** The program's own mark stands in the list of places to fill; another one that a text brought along is a finding. */
function isListed({ rule, found }: FormFinding): boolean {
  return rule === placeholderRule && found.includes(blankPlace);
}

/** One letter a unit: what is wrong in each is said once, where it stands in the first. */
function together(findings: readonly FormFinding[]): FormFinding[] {
  const alike = new Map<string, FormFinding>();
  for (const finding of findings) {
    const key = [finding.rule, finding.group, finding.found, finding.expected].join('\n');
    const first = alike.get(key);
    alike.set(key, first === undefined ? finding : { ...first, places: first.places + finding.places });
  }
  return inOrder([...alike.values()]);
}
