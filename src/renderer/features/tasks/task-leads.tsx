import { Button } from '@mantine/core';
import type { TaskLine } from '../../../contract/tasks.ts';
import { client } from '../../app/client.ts';
import { useChange } from '../../app/use-change.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { FieldSection } from '../../parts/fields/field-row.tsx';
import { UnitsField } from '../../parts/fields/unit-field.tsx';
import { FootNote } from '../../parts/side-panel/foot-note.tsx';
import { taskWords } from '../../words/tasks.ts';

const { leads: words } = taskWords;

/** The printed lead linked to units of the register; each choice is written at once and can be undone. */
export function TaskLeads({ task }: { readonly task: TaskLine }) {
  const link = useChange(client.tasks.link);
  const isLinked = task.link !== null && task.link.unitIds.length > 0;
  const linkTo = (unitIds: string[]) =>
    link.mutate({ task: task.number, version: task.link?.version ?? null, unitIds });
  return (
    <>
      <FieldSection>{words.title}</FieldSection>
      <FootNote>{isLinked ? words.linked : task.leads.length > 0 ? words.printed : words.none}</FootNote>
      <UnitsField label={words.label} value={task.leads.map(({ unitId }) => unitId)} onChange={linkTo} />
      {link.error && <ErrorBox error={link.error} />}
      {isLinked && (
        <Button loading={link.isPending} onClick={() => linkTo([])}>
          {words.back}
        </Button>
      )}
    </>
  );
}
