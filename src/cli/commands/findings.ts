import type { FormFinding, PreviewRequest } from '../../contract/index.ts';
import type { Session } from '../session.ts';

/** What the format check says of documents as they are written now; places left for a person are listed apart. */
export async function findingsOf({ call }: Session, request: PreviewRequest): Promise<readonly FormFinding[]> {
  return (await call.formCheck.own(request)).findings;
}
