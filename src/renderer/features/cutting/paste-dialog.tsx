import { Button, Textarea } from '@mantine/core';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client, register } from '../../app/client.ts';
import { useChange } from '../../app/use-change.ts';
import { Dialog } from '../../parts/dialog/dialog.tsx';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { formatAlone } from '../../parts/format/numbers.ts';
import { cuttingWords } from '../../words/cutting.ts';
import classes from './cutting.module.css';
import { LegacyQuestion } from './legacy-question.tsx';

const { pasteDialog: words } = cuttingWords;

interface PasteDialogProps {
  readonly receiptId: string | null;
  readonly onKept: (attachmentId: string) => void;
  readonly onClose: () => void;
}

/** Text copied out of a PDF, put in order and kept with the report as a text of its own. */
export function PasteDialog({ receiptId, onKept, onClose }: PasteDialogProps) {
  const [text, setText] = useState('');
  const [convertLegacy, setConvert] = useState<boolean | null>(null);
  const tidy = useQuery({
    ...register.passages.tidy.queryOptions({
      input: text.trim() === '' ? skipToken : { text, convertLegacy: convertLegacy === true },
    }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const keep = useChange(client.attachments.add, ({ record }) => {
    onKept(record.id);
    onClose();
  });
  const found = text.trim() === '' ? undefined : tidy.data;

  function save(paragraphs: readonly string[]): void {
    if (receiptId === null) return;
    const fileName = words.fileName(new Date().toISOString().slice(0, 19).replace(/\D/gu, ''));
    // Paragraphs apart, so that they are read again as they are.
    const file = new File([paragraphs.join('\n\n')], fileName, { type: 'text/plain' });
    keep.mutate({ noun: 'receipt', recordId: receiptId, file, fileName });
  }

  return (
    <Dialog title={words.title} width={820} onClose={onClose}>
      <p className={classes.explain}>{words.explain}</p>
      <Textarea
        label={words.field}
        value={text}
        rows={7}
        spellCheck={false}
        data-autofocus
        onChange={event => setText(event.currentTarget.value)}
      />
      {found?.legacy && convertLegacy === null && (
        <LegacyQuestion legacy={found.legacy} onConvert={() => setConvert(true)} onKeep={() => setConvert(false)} />
      )}
      {found !== undefined && (
        <>
          <p className={classes.smallHeading}>{words.result(formatAlone(found.paragraphs.length))}</p>
          <div className={classes.tidied}>
            {found.paragraphs
              .map((paragraph, index) => ({ paragraph, index }))
              .map(({ paragraph, index }) => (
                <p key={index}>{paragraph}</p>
              ))}
          </div>
        </>
      )}
      {receiptId === null && <p className={classes.explain}>{words.noReceipt}</p>}
      {(tidy.error ?? keep.error) !== null && <ErrorBox error={tidy.error ?? keep.error} />}
      <div className={classes.buttons} data-end>
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button
          variant="filled"
          disabled={found === undefined || receiptId === null || keep.isPending}
          onClick={() => save(found?.paragraphs ?? [])}
        >
          {words.keep}
        </Button>
      </div>
    </Dialog>
  );
}
