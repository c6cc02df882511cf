import { Button } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { IssuedDocument } from '../../../../contract/papers.ts';
import { client, register } from '../../../app/client.ts';
import { usePeriod } from '../../../app/period.tsx';
import { useChange } from '../../../app/use-change.ts';
import { ErrorBox } from '../../../parts/error-box/error-box.tsx';
import { useDraft } from '../../../parts/fields/use-draft.ts';
import { FileDrop } from '../../../parts/file-drop/file-drop.tsx';
import { RecordHistory } from '../../../parts/record-history/record-history.tsx';
import { FootNote } from '../../../parts/side-panel/foot-note.tsx';
import { SaveKey, SidePanel } from '../../../parts/side-panel/side-panel.tsx';
import { paperWords } from '../../../words/papers.ts';
import classes from '../papers.module.css';
import { DocumentFields } from './document-fields.tsx';
import { draftOf, emptyDraft } from './draft.ts';
import { openCopy } from './open-copy.ts';

const { panel: words, actions } = paperWords;

const PAPERS = '.pdf,.docx,.jpg,.jpeg,.png';

/** A paper issued already, entered by hand. */
export function NewDocumentPanel({
  onCreated,
  onClose,
}: {
  readonly onCreated: (id: string) => void;
  readonly onClose: () => void;
}) {
  const { year } = usePeriod();
  const form = useDraft(emptyDraft(year), 0, 'paper.new');
  const [tried, setTried] = useState(false);
  const create = useChange(client.papers.create, ({ record }) => {
    form.reset();
    onCreated(record.id);
  });
  const isMissing = form.draft.subject.trim() === '';

  function save(): void {
    setTried(true);
    if (!isMissing) create.mutate(form.draft);
  }

  return (
    <SidePanel
      title={words.newTitle}
      onClose={onClose}
      onSubmit={save}
      held={create.isPending}
      footNote={<FootNote>{words.needed}</FootNote>}
      buttons={
        <Button type="submit" variant="filled" loading={create.isPending}>
          {words.create}
          <SaveKey />
        </Button>
      }
    >
      {create.error && <ErrorBox error={create.error} />}
      <DocumentFields form={form} subjectNeeded={tried && isMissing} />
    </SidePanel>
  );
}

interface DocumentPanelProps {
  readonly documentId: string;
  readonly takeFocus: boolean;
  readonly onClose: () => void;
}

export function DocumentPanel({ documentId, takeFocus, onClose }: DocumentPanelProps) {
  const document = useQuery(register.papers.get.queryOptions({ input: { id: documentId } }));
  if (document.data !== undefined) {
    return <ChangeDocument document={document.data} takeFocus={takeFocus} onClose={onClose} />;
  }
  return (
    <SidePanel title={words.title} onClose={onClose} takeFocus={false}>
      {document.error && <ErrorBox error={document.error} />}
    </SidePanel>
  );
}

interface ChangeDocumentProps {
  readonly document: IssuedDocument;
  readonly takeFocus: boolean;
  readonly onClose: () => void;
}

function ChangeDocument({ document, takeFocus, onClose }: ChangeDocumentProps) {
  const form = useDraft(draftOf(document), document.version, `paper.${document.id}`);
  const change = useChange(
    client.papers.change,
    ({ record }) => form.accept(draftOf(record), record.version),
    form.refused,
  );
  const attach = useChange(
    client.papers.attach,
    ({ record }) => form.accept(draftOf(record), record.version),
    form.refused,
  );
  const remove = useChange(client.papers.remove, onClose);
  const isMissing = form.draft.subject.trim() === '';
  const ready = form.changed && !isMissing;
  const error = change.error ?? attach.error ?? remove.error;

  /** What was typed beside number and day is saved first; a refusal of it stands above the fields. */
  async function attachFile(file: File): Promise<void> {
    const { number, issuedOn } = form.draft;
    const saved = ready ? await save().catch(() => null) : document;
    if (saved === null) return;
    attach.mutate({ id: document.id, version: saved.version, number, issuedOn, file, fileName: file.name });
  }

  async function save(): Promise<IssuedDocument> {
    const { record } = await change.mutateAsync({ id: document.id, version: form.version, changes: form.send() });
    return record;
  }

  return (
    <SidePanel
      title={words.title}
      subject={document.number ?? paperWords.notIssued}
      takeFocus={takeFocus}
      onClose={onClose}
      onSubmit={() => {
        if (ready && !change.isPending) void save().catch(() => null);
      }}
      footNote={<FootNote>{form.changed ? words.willChange : words.unchanged}</FootNote>}
      buttons={
        <>
          <Button
            loading={remove.isPending}
            onClick={() => remove.mutate({ id: document.id, version: document.version })}
          >
            {actions.remove}
          </Button>
          <Button type="submit" variant="filled" disabled={!ready} loading={change.isPending}>
            {words.save}
            <SaveKey />
          </Button>
        </>
      }
    >
      {error && <ErrorBox error={error} />}
      <DocumentFields form={form} subjectNeeded={isMissing} />
      {document.fileName !== null && (
        <p className={classes.copy}>
          {words.attachedFile(document.fileName)}{' '}
          <button type="button" className={classes.link} onClick={() => void openCopy(document.id)}>
            {words.download}
          </button>
        </p>
      )}
      <FileDrop
        label={words.attach}
        sentence={words.attachSentence}
        browse={words.browse}
        accept={PAPERS}
        icon={IconPaperclip}
        onFile={file => void attachFile(file)}
      />
      <RecordHistory noun="issuedDocument" id={document.id} />
    </SidePanel>
  );
}
