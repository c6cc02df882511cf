import { Button } from '@mantine/core';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { AttachmentNoun } from '../../../contract/attachments.ts';
import { client, register } from '../../app/client.ts';
import { useNotices } from '../../app/notice.tsx';
import { saveFile } from '../../app/save-file.ts';
import { useChange } from '../../app/use-change.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { FieldSection } from '../../parts/fields/field-row.tsx';
import { FilePicker } from '../../parts/file-drop/file-drop.tsx';
import { useDroppedFile } from '../../parts/file-drop/use-dropped-file.ts';
import { formatBytes } from '../../parts/format/numbers.ts';
import { packageWords } from '../../words/packages.ts';
import classes from './attachments.module.css';

const { attachments: words } = packageWords;

interface AttachmentsProps {
  readonly noun: AttachmentNoun;
  /** Null: nothing is recorded yet that files could be kept with. */
  readonly recordId: string | null;
}

/** "Tệp kèm theo" of one record: chosen or dropped, saved outside, taken away. */
export function Attachments({ noun, recordId }: AttachmentsProps) {
  const picker = useRef<HTMLInputElement>(null);
  const { show } = useNotices();
  const [problem, setProblem] = useState<unknown>(null);
  const list = useQuery(
    register.attachments.list.queryOptions({ input: recordId === null ? skipToken : { noun, recordId } }),
  );
  const add = useChange(client.attachments.add);
  const remove = useChange(client.attachments.remove);
  function attach(file: File): void {
    if (recordId === null) show({ sentence: words.recordFirst, action: null });
    else add.mutate({ noun, recordId, file, fileName: file.name });
  }
  const over = useDroppedFile(attach);

  async function take(id: string): Promise<void> {
    setProblem(null);
    try {
      const { ticket, fileName } = await client.attachments.take({ id });
      const savedAs = await saveFile(ticket, fileName);
      if (savedAs !== null) show({ sentence: words.saved(savedAs), action: null });
    } catch (error) {
      setProblem(error);
    }
  }

  const error = problem ?? add.error ?? remove.error ?? list.error;
  return (
    <section className={classes.files} aria-label={words.title} data-over={over || undefined}>
      <FieldSection>{words.title}</FieldSection>
      {list.data?.length === 0 && <p className={classes.nothing}>{words.none}</p>}
      {list.data?.map(({ id, fileName, bytes }) => (
        <p key={id} className={classes.file}>
          <button
            type="button"
            className={classes.name}
            aria-label={words.open(fileName)}
            onClick={() => void take(id)}
          >
            {fileName}
          </button>
          <span className={classes.bytes}>{formatBytes(bytes)}</span>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={words.remove(fileName)}
            onClick={() => remove.mutate({ id })}
          >
            {words.removeShort}
          </Button>
        </p>
      ))}
      {error !== null && <ErrorBox error={error} />}
      {recordId === null ? (
        <p className={classes.nothing}>{words.recordFirst}</p>
      ) : (
        <>
          <Button loading={add.isPending} onClick={() => picker.current?.click()}>
            {words.add}
          </Button>
          <FilePicker ref={picker} label={words.file} accept="*/*" onFile={attach} />
        </>
      )}
    </section>
  );
}
