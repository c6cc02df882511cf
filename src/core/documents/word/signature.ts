import type { FileChild } from 'docx';
import type { DocumentRules } from '../rules/load.ts';
import type { SignatureBlock } from '../structure/document.ts';
import { plainTable } from './plain-table.ts';
import { paragraph } from './text.ts';

/** Recipients on the left, signer on the right, in one row that never splits; nothing is drawn in the room between. */
export function signature(block: SignatureBlock, rules: DocumentRules): FileChild {
  const { authority, post, name } = block;
  const signer =
    authority === null ? [paragraph('postAlone', post)] : [paragraph('authority', authority), paragraph('post', post)];
  return plainTable(
    [rules.twips('signature.left'), rules.twips('signature.right')],
    [
      [
        [
          paragraph('recipientsLabel', block.recipientsLabel),
          ...block.recipients.map(recipient => paragraph('recipient', recipient)),
        ],
        [...signer, paragraph('signerName', name)],
      ],
    ],
  );
}
