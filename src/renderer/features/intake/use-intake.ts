import { type IntakeProposal, largestIntakeFile, mostIntakeFiles } from '../../../contract/intake.ts';
import { client } from '../../app/client.ts';
import { useProposal } from './use-proposal.ts';

/** Reads what was dropped or chosen for the round. */
export function useIntake(roundId: string | undefined) {
  const { read, ...proposal } = useProposal<{ readonly count: number }, IntakeProposal>(client.intake.forget);

  function readFiles(files: readonly File[], unitId: string | null): void {
    if (roundId === undefined || files.length === 0) return;
    const input = { roundId, files: sentOf(files), ...(unitId === null ? {} : { unitId }) };
    void read({ count: files.length }, signal => client.intake.propose(input, { signal }));
  }

  return { ...proposal, read: readFiles };
}

/** Too many or too large ones are refused by their number and size; their bytes need not travel for it. */
function sentOf(files: readonly File[]) {
  const isRefused = files.length > mostIntakeFiles;
  return files.slice(0, mostIntakeFiles + 1).map(file => ({
    ...(isRefused || file.size > largestIntakeFile ? { file: new Blob(), bytes: file.size } : { file }),
    fileName: pathOf(file),
  }));
}

/** With the folders it was chosen from. */
function pathOf(file: File): string {
  return (file.webkitRelativePath || file.name).slice(-1000);
}
