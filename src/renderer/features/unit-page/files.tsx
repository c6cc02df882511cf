import { IconPaperclip } from '@tabler/icons-react';
import type { Attachment } from '../../../contract/attachments.ts';
import { client } from '../../app/client.ts';
import { useNotices } from '../../app/notice.tsx';
import { packageWords } from '../../words/packages.ts';
import { saveFile } from '../report/save-file.ts';
import classes from './unit-page.module.css';

const { attachments: words } = packageWords;

interface FilesProps {
  readonly files: readonly Attachment[];
  readonly onProblem: (problem: unknown) => void;
}

/** Files kept with a record, each saved outside by a click. */
export function Files({ files, onProblem }: FilesProps) {
  const { show } = useNotices();

  async function take(id: string): Promise<void> {
    try {
      const { ticket, fileName } = await client.attachments.take({ id });
      const savedAs = await saveFile(ticket, fileName);
      if (savedAs !== null) show({ sentence: words.saved(savedAs), action: null });
    } catch (problem) {
      onProblem(problem);
    }
  }

  if (files.length === 0) return null;
  return (
    <ul className={classes.files}>
      {files.map(({ id, fileName }) => (
        <li key={id}>
          <IconPaperclip size={14} stroke={1.6} aria-hidden />
          <button
            type="button"
            className={classes.file}
            aria-label={words.open(fileName)}
            onClick={() => void take(id)}
          >
            {fileName}
          </button>
        </li>
      ))}
    </ul>
  );
}
