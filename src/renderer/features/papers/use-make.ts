import type { Progress } from '../../../contract/exchange.ts';
import { useNotices } from '../../app/notice.tsx';
import { shell } from '../../app/shell.ts';
import { formatAlone } from '../../parts/format/numbers.ts';
import { type MadeFile, useMaking } from '../../parts/making/use-making.ts';
import { paperWords } from '../../words/papers.ts';

const { form: words } = paperWords;

interface MadeFolder {
  readonly type: 'folder';
  readonly folderName: string;
  readonly files: number;
}

/** Asks the register to make what was chosen, into a folder (`destination`, a token) where there is one. */
type MakePapers<Choice> = (
  choice: Choice & { destination?: string },
  options: { readonly signal: AbortSignal },
) => Promise<AsyncIterable<Progress | MadeFolder | ({ readonly type: 'file' } & MadeFile)>>;

/**
 * Makes papers and hands them over: one file; or, in the window, a folder with one file a unit.
 *
 * @returns `start(choice, folder)`: the name to propose for the folder, or null where one paper is made.
 */
export function useMake<Choice extends object>(call: MakePapers<Choice>) {
  const making = useMaking();
  const { show } = useNotices();

  async function start(choice: Choice, folder: string | null): Promise<void> {
    // Several papers go into a folder where the window can ask for one; a browser gets them packed.
    const destination = folder !== null && shell !== null ? await shell.chooseSaveTarget(folder) : null;
    if (folder !== null && shell !== null && destination === null) return;
    const input = destination === null ? choice : { ...choice, destination };
    making.start(async signal => filesOf(await call(input, { signal })));
  }

  async function* filesOf(steps: Awaited<ReturnType<MakePapers<Choice>>>) {
    for await (const step of steps) {
      if (step.type !== 'folder') yield step;
      else show({ sentence: words.exportedFolder(step.folderName, formatAlone(step.files)), action: null });
    }
  }

  return { ...making, start: (choice: Choice, folder: string | null) => void start(choice, folder) };
}
