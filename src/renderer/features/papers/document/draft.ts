import type { IssuedDocument, IssuedDocumentFields } from '../../../../contract/papers.ts';

export function draftOf(document: IssuedDocument): IssuedDocumentFields {
  const { id: _id, version: _version, deletedAt: _deletedAt, fileName: _fileName, ...fields } = document;
  return fields;
}

/** What is entered by hand is most often a paper of leadership and guidance. */
export function emptyDraft(year: number): IssuedDocumentFields {
  return {
    purpose: 'directive',
    documentType: 'CV',
    year,
    roundId: null,
    number: null,
    issuedOn: null,
    letterhead: 'committee',
    signer: null,
    subject: '',
    unitIds: [],
    channel: null,
    note: null,
  };
}
