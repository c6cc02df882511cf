import type { TaskLine } from '../../../contract/tasks.ts';
import { client } from '../../app/client.ts';
import { useNotices } from '../../app/notice.tsx';
import { useReadOnly } from '../../app/read-only.ts';
import { useChange } from '../../app/use-change.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { FieldSection } from '../../parts/fields/field-row.tsx';
import { UnitsField } from '../../parts/fields/unit-field.tsx';
import { FootNote } from '../../parts/side-panel/foot-note.tsx';
import { WriteButton } from '../../parts/write-button/write-button.tsx';
import { taskWords } from '../../words/tasks.ts';

const { leads: words } = taskWords;

/** The printed lead linked to units of the register; each choice is written at once and can be undone. */
export function TaskLeads({ task }: { readonly task: TaskLine }) {
  const link = useChange(client.tasks.link);
  const reason = useReadOnly();
  const { show } = useNotices();
  const isLinked = task.link !== null && task.link.unitIds.length > 0;
  function linkTo(unitIds: string[]): void {
    if (reason !== null) show({ sentence: reason, refused: true, action: null });
    else link.mutate({ task: task.number, version: task.link?.version ?? null, unitIds });
  }
  return (
    <>
      <FieldSection>{words.title}</FieldSection>
      <FootNote>{isLinked ? words.linked : task.leads.length > 0 ? words.printed : words.none}</FootNote>
      <UnitsField label={words.label} value={task.leads.map(({ unitId }) => unitId)} onChange={linkTo} />
      {link.error && <ErrorBox error={link.error} />}
      {isLinked && (
        <WriteButton loading={link.isPending} onClick={() => linkTo([])}>
          {words.back}
        </WriteButton>
      )}
    </>
  );
}
