import { skipToken, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { AttachmentNoun } from '../../../contract/attachments.ts';
import { client, register } from '../../app/client.ts';
import { useNotices } from '../../app/notice.tsx';
import { useReadOnly } from '../../app/read-only.ts';
import { useChange } from '../../app/use-change.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { FieldSection } from '../../parts/fields/field-row.tsx';
import { FilePicker } from '../../parts/file-drop/file-drop.tsx';
import { useDroppedFile } from '../../parts/file-drop/use-dropped-file.ts';
import { formatBytes } from '../../parts/format/numbers.ts';
import { WriteButton } from '../../parts/write-button/write-button.tsx';
import { packageWords } from '../../words/packages.ts';
import { KeptFile } from '../file-view/kept-file.tsx';
import classes from './attachments.module.css';

const { attachments: words } = packageWords;

interface AttachmentsProps {
  readonly noun: AttachmentNoun;
  /** Null: nothing is recorded yet that files could be kept with. */
  readonly recordId: string | null;
  /** Files are only saved outside. */
  readonly readOnly?: boolean;
}

/** "Tệp kèm theo" of one record: chosen or dropped, looked at, taken away. */
export function Attachments({ noun, recordId, readOnly = false }: AttachmentsProps) {
  const picker = useRef<HTMLInputElement>(null);
  const { show } = useNotices();
  const reason = useReadOnly();
  const list = useQuery(
    register.attachments.list.queryOptions({ input: recordId === null ? skipToken : { noun, recordId } }),
  );
  const add = useChange(client.attachments.add);
  const remove = useChange(client.attachments.remove);
  function attach(file: File): void {
    if (readOnly) return;
    if (reason !== null) show({ sentence: reason, refused: true, action: null });
    else if (recordId === null) show({ sentence: words.recordFirst, action: null });
    else add.mutate({ noun, recordId, file, fileName: file.name });
  }
  const over = useDroppedFile(attach);

  const error = add.error ?? remove.error ?? list.error;
  return (
    <section className={classes.files} aria-label={words.title} data-over={over || undefined}>
      <FieldSection>{words.title}</FieldSection>
      {list.data?.length === 0 && <p className={classes.nothing}>{words.none}</p>}
      {list.data?.map(({ id, fileName, bytes }) => (
        <p key={id} className={classes.file}>
          <KeptFile id={id} fileName={fileName} className={classes.name} />
          <span className={classes.bytes}>{formatBytes(bytes)}</span>
          {!readOnly && (
            <WriteButton
              size="compact-sm"
              variant="subtle"
              aria-label={words.remove(fileName)}
              onClick={() => remove.mutate({ id })}
            >
              {words.removeShort}
            </WriteButton>
          )}
        </p>
      ))}
      {error !== null && <ErrorBox error={error} />}
      {recordId === null && <p className={classes.nothing}>{words.recordFirst}</p>}
      {recordId !== null && !readOnly && (
        <>
          <WriteButton loading={add.isPending} onClick={() => picker.current?.click()}>
            {words.add}
          </WriteButton>
          <FilePicker ref={picker} label={words.file} accept="*/*" onFile={attach} />
        </>
      )}
    </section>
  );
}
