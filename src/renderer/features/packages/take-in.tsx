import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { MergePreview } from '../../../contract/packages.ts';
import { client } from '../../app/client.ts';
import { useChange } from '../../app/use-change.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { FilePicker } from '../../parts/file-drop/file-drop.tsx';
import { formatInstant } from '../../parts/format/instants.ts';
import { formatAlone } from '../../parts/format/numbers.ts';
import { WriteButton } from '../../parts/write-button/write-button.tsx';
import { packageWords } from '../../words/packages.ts';
import classes from '../settings/settings.module.css';
import { type Choices, ConflictList, choicesMade } from './conflict-list.tsx';

const { packages: words, preview: previewWords } = packageWords;

/** A colleague's package: first what it would do, then done, or not. */
export function TakeIn({ onTaken }: { readonly onTaken: () => void }) {
  const picker = useRef<HTMLInputElement>(null);
  const [choices, setChoices] = useState<Choices>(new Map());
  const preview = useMutation({ mutationFn: (file: File) => client.packages.preview({ file, fileName: file.name }) });
  const accept = useChange(client.packages.accept, () => {
    preview.reset();
    onTaken();
  });
  const found = preview.data;
  return (
    <>
      <div className={classes.line}>
        <Button loading={preview.isPending} onClick={() => picker.current?.click()}>
          {words.take}
        </Button>
      </div>
      <FilePicker
        ref={picker}
        label={words.file}
        accept=".zip,application/zip"
        onFile={file => {
          setChoices(new Map());
          accept.reset();
          preview.mutate(file);
        }}
      />
      {preview.error && <ErrorBox error={preview.error} />}
      {found && (
        <>
          <p className={classes.value}>{previewWords.title(found.fileName)}</p>
          <p className={classes.hint}>{previewWords.from(formatInstant(found.at), found.who)}</p>
          <p className={classes.said}>
            {found.new + found.changed + found.conflicts.length === 0
              ? previewWords.nothing
              : previewWords.brings(broughtBy(found))}
          </p>
          <ConflictList conflicts={found.conflicts} choices={choices} onChoose={setChoices} />
          {accept.error && <ErrorBox error={accept.error} />}
          <div className={classes.line}>
            <WriteButton
              variant="filled"
              loading={accept.isPending}
              onClick={() => accept.mutate({ ticket: found.ticket, choices: choicesMade(choices) })}
            >
              {previewWords.accept}
            </WriteButton>
            <Button onClick={() => preview.reset()}>{previewWords.cancel}</Button>
          </div>
        </>
      )}
    </>
  );
}

/** How much the package brings, of each kind there is any of. */
function broughtBy({ new: added, changed, conflicts }: MergePreview): readonly string[] {
  const { counts } = previewWords;
  return [
    ...(added > 0 ? [counts.new(formatAlone(added))] : []),
    ...(changed > 0 ? [counts.changed(formatAlone(changed))] : []),
    ...(conflicts.length > 0 ? [counts.conflicts(formatAlone(conflicts.length))] : []),
  ];
}
