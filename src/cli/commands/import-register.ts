import { basename, resolve } from 'node:path';
import type { RegisterProposal } from '../../contract/index.ts';
import type { Answer } from '../answer.ts';
import { readBlob } from '../file-blob.ts';
import { type Session, withSession } from '../session.ts';
import { type CommandLine, readYear, required } from '../usage.ts';
import { registerAcceptedText, registerText } from '../words/register.ts';

/** `import register FILE --year Y`: with `--accept` every proposed row is recorded; a question stays for the clerk. */
export async function importRegister({ words: [, , path], values }: CommandLine): Promise<Answer> {
  const file = resolve(required(path, 'TỆP'));
  const year = readYear(values.year);
  return withSession({ data: values.data, mayCreate: false }, async session => {
    const proposal = await proposalOf(session, file, year);
    const json = asJson(proposal);
    if (!values.accept) return { json, text: registerText(proposal) };
    const rows = proposal.proposed.map(({ key, unitId }) => ({ key, unitId }));
    const accepted = await session.call.incomingRegister.accept({ ticket: proposal.ticket, rows });
    return { json: { ...json, accepted }, text: `${registerText(proposal)}\n${registerAcceptedText(accepted)}` };
  });
}

async function proposalOf({ call }: Session, path: string, year: number): Promise<RegisterProposal> {
  const file = await readBlob(path);
  for await (const event of await call.incomingRegister.propose({ file, fileName: basename(path), year })) {
    if (event.type === 'proposal') return event.proposal;
  }
  throw new Error('the register was read without a proposal');
}

function asJson({ rows, proposed, questions, known, ignored }: RegisterProposal) {
  return {
    rows,
    proposed: proposed.map(({ row, incomingNumber, unitName, receivedOn, number, documentDate }) => ({
      ...{ row, incomingNumber, unit: unitName, receivedOn, number, documentDate },
    })),
    questions: questions.map(({ row, incomingNumber, receivedOn, number, sender, sentence, candidates }) => ({
      ...{ row, incomingNumber, receivedOn, number, sender, sentence },
      candidates: candidates.map(({ unitName }) => unitName),
    })),
    known,
    ignored,
  };
}
