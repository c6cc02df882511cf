import type { IssuedDocument, IssuedDocumentFields, OperationSummary } from '../../contract/index.ts';
import { findLivingRow } from '../records/find.ts';
import { requireUnits } from '../records/units-named.ts';
import type { Register } from '../register.ts';
import { documentOfRow, rowOfDocument } from './rows.ts';

/** @throws Refusal NOT_FOUND (round), WRONG_VALUE (unknown unit). */
export function createDocument(
  register: Register,
  fields: IssuedDocumentFields,
): { record: IssuedDocument; operation: OperationSummary | null } {
  refuseUnknown(register, fields);
  const { result, operation } = register.transact({ name: 'issuedDocument.create', parts: partsOf(fields) }, writer =>
    writer.insert('issued_document', { ...rowOfDocument(fields), file_sha256: null, file_name: null }),
  );
  return { record: documentOfRow(result), operation };
}

/** A paper speaks of a round and units the register has. */
export function refuseUnknown(
  register: Register,
  { roundId, unitIds }: Pick<IssuedDocumentFields, 'roundId' | 'unitIds'>,
): void {
  if (roundId !== null) findLivingRow(register.database, 'round', roundId);
  requireUnits(register, unitIds, 'unitIds');
}

/** What the operation's sentence says: the number, or what the paper is about while it has none. */
export function partsOf({ number, subject }: Pick<IssuedDocumentFields, 'number' | 'subject'>): {
  readonly subject: string;
} {
  return { subject: number ?? `“${subject}”` };
}
