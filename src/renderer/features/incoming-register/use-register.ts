import type { RegisterProposal } from '../../../contract/incoming-register.ts';
import { client } from '../../app/client.ts';
import { useProposal } from '../intake/use-proposal.ts';

/** Reads one register of incoming papers. */
export function useRegister(year: number) {
  const { read, ...proposal } = useProposal<{ readonly fileName: string }, RegisterProposal>(
    client.incomingRegister.forget,
  );

  function readRegister(file: File): void {
    const { name: fileName } = file;
    void read({ fileName }, signal => client.incomingRegister.propose({ file, fileName, year }, { signal }));
  }

  return { ...proposal, read: readRegister };
}
