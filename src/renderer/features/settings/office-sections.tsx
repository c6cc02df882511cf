import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Settings, SettingsFields } from '../../../contract/settings.ts';
import { client, register } from '../../app/client.ts';
import { useChange } from '../../app/use-change.ts';
import { useKeys } from '../../app/use-keys.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { useDraft } from '../../parts/fields/use-draft.ts';
import { canBeRead } from '../../parts/fields/wrong-text.ts';
import { Page } from '../../parts/page/page.tsx';
import { RecordHistory } from '../../parts/record-history/record-history.tsx';
import { WriteButton } from '../../parts/write-button/write-button.tsx';
import { frameWords } from '../../words/frame.ts';
import { partWords } from '../../words/parts.ts';
import { settingsWords as words } from '../../words/settings.ts';
import { lacksName } from '../first-run/bodies-step.tsx';
import { firstRunPath } from '../first-run/path.ts';
import { BodiesSection } from './bodies-section.tsx';
import { GeneralSection } from './general-section.tsx';

interface OfficeSectionsProps {
  readonly tabs: ReactNode;
  readonly section: 'general' | 'bodies';
}

/** The two parts that are one record of settings: typed in either, saved together. */
export function OfficeSections({ tabs, section }: OfficeSectionsProps) {
  const settings = useQuery(register.settings.get.queryOptions({ input: {} }));
  if (settings.data === undefined) {
    return (
      <Page heading={frameWords.pages.settings} toolbar={tabs} scroll>
        {settings.error && (
          <ErrorBox error={settings.error} title={partWords.error.loadTitle} onRetry={() => void settings.refetch()} />
        )}
      </Page>
    );
  }
  return <SettingsForm tabs={tabs} section={section} settings={settings.data} />;
}

/** The settings without their version, as a form edits them. */
export function fieldsOf({ version: _, ...fields }: Settings): SettingsFields {
  return fields;
}

export type SettingsForm = ReturnType<typeof useDraft<SettingsFields>>;

function SettingsForm({ tabs, section, settings }: OfficeSectionsProps & { readonly settings: Settings }) {
  const form = useDraft(fieldsOf(settings), settings.version, 'settings');
  const change = useChange(
    client.settings.change,
    ({ record }) => form.accept(fieldsOf(record), record.version),
    form.refused,
  );

  function save(): void {
    if (form.changed && !lacksName(form) && canBeRead(document.querySelector('main')))
      change.mutate({ version: form.version, changes: form.send() });
  }
  useKeys({
    'Ctrl+Enter': event => {
      event.preventDefault();
      save();
    },
  });

  return (
    <Page
      heading={frameWords.pages.settings}
      sub={form.changed ? words.unsaved : undefined}
      toolbar={tabs}
      actions={
        <>
          <Button component={Link} to={`/${firstRunPath}`}>
            {words.firstRun}
          </Button>
          {form.changed && <Button onClick={form.reset}>{words.discard}</Button>}
          <WriteButton
            variant="filled"
            disabled={!form.changed || lacksName(form)}
            loading={change.isPending}
            onClick={save}
          >
            {words.save}
          </WriteButton>
        </>
      }
      scroll
    >
      {change.error && <ErrorBox error={change.error} />}
      {section === 'general' ? <GeneralSection form={form} /> : <BodiesSection form={form} />}
      <RecordHistory noun="settings" id="settings" />
    </Page>
  );
}
