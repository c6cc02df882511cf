import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { FeedbackItem } from '../../../contract/feedback.ts';
import { feedbackKindLabel } from '../../../contract/words/labels.ts';
import { client, register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { useChange } from '../../app/use-change.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { useDraft } from '../../parts/fields/use-draft.ts';
import { RecordHistory } from '../../parts/record-history/record-history.tsx';
import { FootNote } from '../../parts/side-panel/foot-note.tsx';
import { SaveKey, SidePanel } from '../../parts/side-panel/side-panel.tsx';
import { feedbackWords } from '../../words/feedback.ts';
import { completeFields, draftOf, emptyDraft } from './draft.ts';
import { FeedbackFields } from './feedback-fields.tsx';
import { SecretWarning } from './secret-warning.tsx';

const { form: words, actions } = feedbackWords;

interface FeedbackPanelProps {
  /** Null: a new one. */
  readonly itemId: string | null;
  readonly takeFocus: boolean;
  readonly onCreated: (id: string) => void;
  readonly onClose: () => void;
}

export function FeedbackPanel({ itemId, onCreated, ...rest }: FeedbackPanelProps) {
  if (itemId === null) return <NewFeedback onCreated={onCreated} onClose={rest.onClose} />;
  return <KnownFeedback itemId={itemId} {...rest} />;
}

interface KnownFeedbackProps {
  readonly itemId: string;
  readonly takeFocus: boolean;
  readonly onClose: () => void;
}

function KnownFeedback({ itemId, takeFocus, onClose }: KnownFeedbackProps) {
  const item = useQuery(register.feedback.get.queryOptions({ input: { id: itemId } }));
  if (item.data !== undefined) return <ChangeFeedback item={item.data} takeFocus={takeFocus} onClose={onClose} />;
  return (
    <SidePanel title={words.title} onClose={onClose} takeFocus={false}>
      {item.error && <ErrorBox error={item.error} />}
    </SidePanel>
  );
}

interface NewFeedbackProps {
  readonly onCreated: (id: string) => void;
  readonly onClose: () => void;
}

function NewFeedback({ onCreated, onClose }: NewFeedbackProps) {
  const { year } = usePeriod();
  const form = useDraft(emptyDraft(year), 0, 'feedback.new');
  const create = useChange(client.feedback.create, ({ record }) => {
    form.accept(emptyDraft(year), 0);
    onCreated(record.id);
  });
  const fields = completeFields(form.draft);

  return (
    <SidePanel
      title={words.newTitle}
      about={<SecretWarning />}
      onClose={onClose}
      onSubmit={() => fields !== null && create.mutate(fields)}
      held={create.isPending}
      footNote={<FootNote>{words.needed}</FootNote>}
      buttons={
        <Button type="submit" variant="filled" disabled={fields === null} loading={create.isPending}>
          {words.create}
          <SaveKey />
        </Button>
      }
    >
      {create.error && <ErrorBox error={create.error} />}
      <FeedbackFields form={form} isNew />
    </SidePanel>
  );
}

interface ChangeFeedbackProps {
  readonly item: FeedbackItem;
  readonly takeFocus: boolean;
  readonly onClose: () => void;
}

function ChangeFeedback({ item, takeFocus, onClose }: ChangeFeedbackProps) {
  const form = useDraft(draftOf(item), item.version, `feedback.${item.id}`);
  const change = useChange(
    client.feedback.change,
    ({ record }) => form.accept(draftOf(record), record.version),
    form.refused,
  );
  const remove = useChange(client.feedback.remove, onClose);
  const ready = form.changed && completeFields(form.draft) !== null;
  const error = change.error ?? remove.error;

  function save(): void {
    if (!ready) return;
    const { unitId, ...changes } = form.send();
    const sent = unitId === null || unitId === undefined ? changes : { ...changes, unitId };
    change.mutate({ id: item.id, version: form.version, changes: sent });
  }

  return (
    <SidePanel
      title={words.title}
      subject={feedbackKindLabel[item.kind]}
      about={<SecretWarning />}
      takeFocus={takeFocus}
      onClose={onClose}
      onSubmit={save}
      footNote={<FootNote>{form.changed ? words.willChange : words.unchanged}</FootNote>}
      buttons={
        <>
          <Button loading={remove.isPending} onClick={() => remove.mutate({ id: item.id, version: item.version })}>
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
      <FeedbackFields form={form} isNew={false} />
      <RecordHistory noun="feedback" id={item.id} />
    </SidePanel>
  );
}
