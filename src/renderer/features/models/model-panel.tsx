import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Model } from '../../../contract/models.ts';
import { client, register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { useChange } from '../../app/use-change.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { useDraft } from '../../parts/fields/use-draft.ts';
import { RecordHistory } from '../../parts/record-history/record-history.tsx';
import { FootNote } from '../../parts/side-panel/foot-note.tsx';
import { SaveKey, SidePanel } from '../../parts/side-panel/side-panel.tsx';
import { modelWords } from '../../words/models.ts';
import { Attachments } from '../packages/attachments.tsx';
import { draftOf, emptyDraft, isReady } from './draft.ts';
import { ModelFields } from './model-fields.tsx';

const { form: words, actions } = modelWords;

interface ModelPanelProps {
  /** Null: a new model. */
  readonly modelId: string | null;
  readonly takeFocus: boolean;
  readonly onCreated: (id: string) => void;
  readonly onClose: () => void;
}

export function ModelPanel({ modelId, onCreated, ...rest }: ModelPanelProps) {
  if (modelId === null) return <NewModel onCreated={onCreated} onClose={rest.onClose} />;
  return <KnownModel modelId={modelId} {...rest} />;
}

interface KnownModelProps {
  readonly modelId: string;
  readonly takeFocus: boolean;
  readonly onClose: () => void;
}

function KnownModel({ modelId, takeFocus, onClose }: KnownModelProps) {
  const model = useQuery(register.models.get.queryOptions({ input: { id: modelId } }));
  if (model.data !== undefined) return <ChangeModel model={model.data} takeFocus={takeFocus} onClose={onClose} />;
  return (
    <SidePanel title={words.title} onClose={onClose} takeFocus={false}>
      {model.error && <ErrorBox error={model.error} />}
    </SidePanel>
  );
}

interface NewModelProps {
  readonly onCreated: (id: string) => void;
  readonly onClose: () => void;
}

function NewModel({ onCreated, onClose }: NewModelProps) {
  const { year } = usePeriod();
  const form = useDraft(emptyDraft(year), 0, 'model.new');
  const create = useChange(client.models.create, ({ record }) => {
    form.accept(emptyDraft(year), 0);
    onCreated(record.id);
  });
  const ready = isReady(form.draft);

  return (
    <SidePanel
      title={modelWords.add}
      onClose={onClose}
      onSubmit={() => ready && create.mutate(form.draft)}
      held={create.isPending}
      footNote={<FootNote>{words.needed}</FootNote>}
      buttons={
        <Button type="submit" variant="filled" disabled={!ready} loading={create.isPending}>
          {words.create}
          <SaveKey />
        </Button>
      }
    >
      {create.error && <ErrorBox error={create.error} />}
      <ModelFields form={form} isNew />
    </SidePanel>
  );
}

interface ChangeModelProps {
  readonly model: Model;
  readonly takeFocus: boolean;
  readonly onClose: () => void;
}

function ChangeModel({ model, takeFocus, onClose }: ChangeModelProps) {
  const form = useDraft(draftOf(model), model.version, `model.${model.id}`);
  const change = useChange(
    client.models.change,
    ({ record }) => form.accept(draftOf(record), record.version),
    form.refused,
  );
  const remove = useChange(client.models.remove, onClose);
  const ready = form.changed && isReady(form.draft);
  const error = change.error ?? remove.error;

  return (
    <SidePanel
      title={words.title}
      subject={model.name}
      takeFocus={takeFocus}
      onClose={onClose}
      onSubmit={() => ready && change.mutate({ id: model.id, version: form.version, changes: form.send() })}
      footNote={<FootNote>{form.changed ? words.willChange : words.unchanged}</FootNote>}
      buttons={
        <>
          <Button loading={remove.isPending} onClick={() => remove.mutate({ id: model.id, version: model.version })}>
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
      <ModelFields form={form} isNew={false} />
      <Attachments noun="model" recordId={model.id} />
      <RecordHistory noun="model" id={model.id} />
    </SidePanel>
  );
}
