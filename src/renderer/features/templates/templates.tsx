import { IconFileText, IconPlus } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import type { DocumentTemplate } from '../../../contract/templates.ts';
import { client, register } from '../../app/client.ts';
import { useDayOfFigures, usePeriod } from '../../app/period.tsx';
import { useChange } from '../../app/use-change.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { FileDrop, FilePicker, WORD_FILE } from '../../parts/file-drop/file-drop.tsx';
import { formatDay } from '../../parts/format/days.ts';
import { Page } from '../../parts/page/page.tsx';
import { WriteButton } from '../../parts/write-button/write-button.tsx';
import { frameWords } from '../../words/frame.ts';
import { templateWords as words } from '../../words/templates.ts';
import { BrokenTags } from './broken-tags.tsx';
import { ChangeDialog } from './change-dialog.tsx';
import { TagList } from './tag-list.tsx';
import { TemplateLine } from './template-line.tsx';
import classes from './templates.module.css';
import { useFill } from './use-fill.ts';

/** An office keeps a handful of templates. */
const ALL = { offset: 0, limit: 200 };

/** The office's own Word files with tags: kept here, filled with the figures of the year, and the tags they may use. */
export function Templates({ tabs }: { readonly tabs: ReactNode }) {
  const { year, asOf } = usePeriod();
  const list = useQuery(register.templates.list.queryOptions({ input: { page: ALL } }));
  const tags = useQuery(
    register.templates.tags.queryOptions({ input: { year, asOf }, placeholderData: keepPreviousData }),
  );
  const status = useQuery(register.status.get.queryOptions({ input: { year, asOf } }));
  const day = useDayOfFigures(status.data);
  const [edited, setEdited] = useState<DocumentTemplate | null>(null);
  const add = useChange((file: File) =>
    client.templates.add({
      file,
      fileName: file.name,
      name: file.name.replace(/\.docx$/i, '') || file.name,
      note: null,
    }),
  );
  const remove = useChange(client.templates.remove);
  const fill = useFill({ year, asOf });
  const picker = useRef<HTMLInputElement>(null);
  const kept = list.data?.items ?? [];

  return (
    <Page
      heading={frameWords.pages.report}
      sub={words.sub(year, formatDay(day))}
      toolbar={tabs}
      error={remove.error ?? fill.error}
      actions={
        <WriteButton
          variant="filled"
          leftSection={<IconPlus size={18} stroke={1.6} />}
          loading={add.isPending}
          onClick={() => picker.current?.click()}
        >
          {words.add}
        </WriteButton>
      }
    >
      <div className={classes.desk}>
        <section className={classes.kept} aria-label={words.list}>
          {add.error && <BrokenTags error={add.error} />}
          {list.error && <ErrorBox error={list.error} onRetry={() => void list.refetch()} />}
          {kept.length > 0 && (
            <ul className={classes.list}>
              {kept.map(template => (
                <TemplateLine
                  key={template.id}
                  template={template}
                  filling={fill.fillingId === template.id}
                  onFill={() => fill.start(template.id)}
                  onChange={() => setEdited(template)}
                  onRemove={() => remove.mutate({ id: template.id, version: template.version })}
                />
              ))}
            </ul>
          )}
          {list.data && kept.length === 0 && <p className={classes.empty}>{words.empty}</p>}
          <FileDrop
            label={words.add}
            sentence={words.drop}
            browse={words.browse}
            accept={WORD_FILE}
            icon={IconFileText}
            onFile={file => add.mutate(file)}
          />
          <p className={classes.note}>{words.kept}</p>
        </section>
        <aside className={classes.tags}>
          {tags.error && <ErrorBox error={tags.error} onRetry={() => void tags.refetch()} />}
          {tags.data && <TagList tags={tags.data} />}
        </aside>
      </div>
      <FilePicker ref={picker} label={words.add} accept={WORD_FILE} onFile={file => add.mutate(file)} />
      {edited && <ChangeDialog template={edited} onClose={() => setEdited(null)} />}
    </Page>
  );
}
