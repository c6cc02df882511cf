import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReportContent, RoundLine, RoundView } from '../../../../contract/rounds.ts';
import { client, register } from '../../../app/client.ts';
import { useChange } from '../../../app/use-change.ts';
import { ErrorBox } from '../../../parts/error-box/error-box.tsx';
import { FieldRow } from '../../../parts/fields/field-row.tsx';
import { NumberField } from '../../../parts/fields/number-field.tsx';
import { useDraft } from '../../../parts/fields/use-draft.ts';
import { SaveKey, SidePanel } from '../../../parts/side-panel/side-panel.tsx';
import { receiptWords } from '../../../words/receipts.ts';
import classes from '../rounds.module.css';
import { AboutLine, subjectOf } from './panel-head.tsx';

const { content: words } = receiptWords;

interface ContentPanelProps {
  readonly view: RoundView;
  readonly line: RoundLine;
  readonly onClose: () => void;
}

/** The figures of công tác tuyên truyền as one unit's report gives them. */
export function ContentPanel({ view, line, onClose }: ContentPanelProps) {
  const input = { roundId: view.round.id, unitId: line.unitId };
  const content = useQuery(register.rounds.content.queryOptions({ input }));
  if (content.data === undefined) {
    return (
      <SidePanel title={words.title} subject={subjectOf(line)} onClose={onClose} takeFocus={false}>
        {content.error && <ErrorBox error={content.error} onRetry={() => void content.refetch()} />}
      </SidePanel>
    );
  }
  return <ContentForm {...input} line={line} content={content.data} onClose={onClose} />;
}

type Figures = Pick<ReportContent, 'sessions' | 'people' | 'articles' | 'specialPages' | 'materials'>;

const NOTHING: Figures = { sessions: null, people: null, articles: null, specialPages: null, materials: null };

function figuresOf({ sessions, people, articles, specialPages, materials }: Figures): Figures {
  return { sessions, people, articles, specialPages, materials };
}

interface ContentFormProps {
  readonly roundId: string;
  readonly unitId: string;
  readonly line: RoundLine;
  readonly content: ReportContent | null;
  readonly onClose: () => void;
}

function ContentForm({ roundId, unitId, line, content, onClose }: ContentFormProps) {
  const form = useDraft(
    content === null ? NOTHING : figuresOf(content),
    content?.version ?? 0,
    `content.${roundId}.${unitId}`,
  );
  const record = useChange(
    client.rounds.recordContent,
    ({ record: saved }) => {
      form.accept(figuresOf(saved), saved.version);
      onClose();
    },
    form.refused,
  );

  function save(): void {
    if (!form.changed) return;
    record.mutate({
      version: form.version === 0 ? null : form.version,
      content: { roundId, unitId, ...form.draft },
    });
  }

  return (
    <SidePanel
      title={words.title}
      subject={subjectOf(line)}
      about={<AboutLine line={line} />}
      onClose={onClose}
      onSubmit={save}
      held={record.isPending}
      footNote={<p className={classes.footNote}>{words.effect}</p>}
      buttons={
        <Button type="submit" variant="filled" disabled={!form.changed} loading={record.isPending}>
          {words.save}
          <SaveKey />
        </Button>
      }
    >
      {record.error && <ErrorBox error={record.error} />}
      <p className={classes.hint}>{words.hint}</p>
      <FieldRow>
        <NumberField label={words.sessions} {...form.field('sessions')} />
        <NumberField label={words.people} {...form.field('people')} />
        <NumberField label={words.articles} {...form.field('articles')} />
        <NumberField label={words.specialPages} {...form.field('specialPages')} />
        <NumberField label={words.materials} {...form.field('materials')} />
      </FieldRow>
    </SidePanel>
  );
}
