import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Activity } from '../../../contract/activities.ts';
import { client, register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { useChange } from '../../app/use-change.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { useDraft } from '../../parts/fields/use-draft.ts';
import { RecordHistory } from '../../parts/record-history/record-history.tsx';
import { FootNote } from '../../parts/side-panel/foot-note.tsx';
import { SaveKey, SidePanel } from '../../parts/side-panel/side-panel.tsx';
import { activityWords } from '../../words/activities.ts';
import { ActivityFields } from './activity-fields.tsx';
import { draftOf, emptyDraft, readyFields } from './draft.ts';

const { form: words, actions } = activityWords;

interface NewActivityProps {
  readonly unitId: string | null;
  readonly onCreated: (id: string) => void;
  readonly onClose: () => void;
}

export function NewActivity({ unitId, onCreated, onClose }: NewActivityProps) {
  const { year } = usePeriod();
  const form = useDraft(emptyDraft(year, unitId), 0, `activity.new.${unitId ?? ''}`);
  const create = useChange(client.activities.create, ({ record }) => {
    form.accept(emptyDraft(year, unitId), 0);
    onCreated(record.id);
  });
  const ready = readyFields(form.draft);
  return (
    <SidePanel
      title={activityWords.add}
      onClose={onClose}
      onSubmit={() => ready && create.mutate(ready)}
      held={create.isPending}
      footNote={<FootNote>{words.needed}</FootNote>}
      buttons={
        <Button type="submit" variant="filled" disabled={ready === null} loading={create.isPending}>
          {words.create}
          <SaveKey />
        </Button>
      }
    >
      {create.error && <ErrorBox error={create.error} />}
      <ActivityFields form={form} isNew />
    </SidePanel>
  );
}

interface KnownActivityProps {
  readonly activityId: string;
  readonly takeFocus: boolean;
  readonly onClose: () => void;
}

export function KnownActivity({ activityId, ...rest }: KnownActivityProps) {
  const activity = useQuery(register.activities.get.queryOptions({ input: { id: activityId } }));
  if (activity.data !== undefined) return <ChangeActivity activity={activity.data} {...rest} />;
  return (
    <SidePanel title={words.title} onClose={rest.onClose} takeFocus={false}>
      {activity.error && <ErrorBox error={activity.error} />}
    </SidePanel>
  );
}

interface ChangeActivityProps {
  readonly activity: Activity;
  readonly takeFocus: boolean;
  readonly onClose: () => void;
}

function ChangeActivity({ activity, takeFocus, onClose }: ChangeActivityProps) {
  const form = useDraft(draftOf(activity), activity.version, `activity.${activity.id}`);
  const change = useChange(
    client.activities.change,
    ({ record }) => form.accept(draftOf(record), record.version),
    form.refused,
  );
  const remove = useChange(client.activities.remove, onClose);
  const ready = form.changed ? readyFields(form.draft) : null;
  const error = change.error ?? remove.error;

  return (
    <SidePanel
      title={words.title}
      subject={activity.title ?? undefined}
      takeFocus={takeFocus}
      onClose={onClose}
      // Unit and quantity are there once the draft is ready, so the changes hold no null of theirs.
      onSubmit={() =>
        ready && change.mutate({ id: activity.id, version: form.version, changes: pick(ready, form.send()) })
      }
      footNote={<FootNote>{form.changed ? words.willChange : words.unchanged}</FootNote>}
      buttons={
        <>
          <Button
            loading={remove.isPending}
            onClick={() => remove.mutate({ id: activity.id, version: activity.version })}
          >
            {actions.remove}
          </Button>
          <Button type="submit" variant="filled" disabled={ready === null} loading={change.isPending}>
            {words.save}
            <SaveKey />
          </Button>
        </>
      }
    >
      {error && <ErrorBox error={error} />}
      <ActivityFields form={form} isNew={false} />
      <RecordHistory noun="activity" id={activity.id} />
    </SidePanel>
  );
}

/** The changed fields with the values of the ready record. */
function pick<Fields extends object>(ready: Fields, changes: object): Partial<Fields> {
  const picked: Partial<Fields> = {};
  for (const key in ready) {
    if (key in changes) picked[key] = ready[key];
  }
  return picked;
}
