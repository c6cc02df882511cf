import { Button } from '@mantine/core';
import type { DocumentTemplate } from '../../../contract/templates.ts';
import { client } from '../../app/client.ts';
import { useChange } from '../../app/use-change.ts';
import { Dialog } from '../../parts/dialog/dialog.tsx';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { ParagraphField, TextField } from '../../parts/fields/text-field.tsx';
import { useDraft } from '../../parts/fields/use-draft.ts';
import { RecordHistory } from '../../parts/record-history/record-history.tsx';
import { WriteButton } from '../../parts/write-button/write-button.tsx';
import { templateWords } from '../../words/templates.ts';
import classes from './templates.module.css';

const { dialog: words } = templateWords;

interface ChangeDialogProps {
  readonly template: DocumentTemplate;
  readonly onClose: () => void;
}

/** What a template is called here, and what to know about it. */
export function ChangeDialog({ template, onClose }: ChangeDialogProps) {
  const { id, version, name, note } = template;
  const form = useDraft<{ readonly name: string; readonly note: string | null }>({ name, note }, version);
  const change = useChange(client.templates.change, onClose);
  const nameField = form.field('name');
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={event => {
          event.preventDefault();
          change.mutate({ id, version: form.version, changes: form.changes });
        }}
      >
        {change.error && <ErrorBox error={change.error} />}
        <TextField
          label={words.name}
          value={nameField.value}
          data-autofocus
          onChange={text => nameField.onChange(text ?? '')}
        />
        <ParagraphField label={words.note} {...form.field('note')} />
        <RecordHistory noun="documentTemplate" id={id} />
        <div className={classes.dialogButtons}>
          <Button onClick={onClose}>{words.cancel}</Button>
          <WriteButton
            type="submit"
            variant="filled"
            disabled={!form.changed || form.draft.name.trim() === ''}
            loading={change.isPending}
          >
            {words.save}
          </WriteButton>
        </div>
      </form>
    </Dialog>
  );
}
