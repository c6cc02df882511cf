import { IconPaperclip } from '@tabler/icons-react';
import type { Attachment } from '../../../contract/attachments.ts';
import { KeptFile } from '../file-view/kept-file.tsx';
import classes from './unit-page.module.css';

/** Files kept with a record, each looked at by a click. */
export function Files({ files }: { readonly files: readonly Attachment[] }) {
  if (files.length === 0) return null;
  return (
    <ul className={classes.files}>
      {files.map(({ id, fileName }) => (
        <li key={id}>
          <IconPaperclip size={14} stroke={1.6} aria-hidden />
          <KeptFile id={id} fileName={fileName} className={classes.file} />
        </li>
      ))}
    </ul>
  );
}
