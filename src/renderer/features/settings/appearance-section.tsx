import type { ReactNode } from 'react';
import { ChoiceField } from '../../parts/fields/choice-field.tsx';
import { Page } from '../../parts/page/page.tsx';
import { chooseScheme, schemeChoice, useSchemeChoice } from '../../theme/scheme.ts';
import { chooseType, chosenType, typeSize } from '../../theme/type-size.ts';
import { frameWords } from '../../words/frame.ts';
import { settingsWords } from '../../words/settings.ts';
import { comeBackTo } from './after-reload.ts';
import { Section } from './section.tsx';
import classes from './settings.module.css';

const { appearance: words } = settingsWords;

/** How the pages look on this computer. */
export function AppearanceSection({ tabs }: { readonly tabs: ReactNode }) {
  const scheme = useSchemeChoice();
  return (
    <Page heading={frameWords.pages.settings} toolbar={tabs} scroll>
      <Section title={words.scheme}>
        <ChoiceField
          label={words.scheme}
          value={scheme}
          choices={schemeChoice.options.map(value => ({ value, label: words.schemes[value] }))}
          onChange={value => value !== null && chooseScheme(value)}
          clearable={false}
        />
        <p className={classes.hint}>{words.schemeHint}</p>
      </Section>
      <Section title={words.type}>
        <ChoiceField
          label={words.type}
          value={chosenType}
          choices={typeSize.options.map(value => ({ value, label: words.types[value] }))}
          onChange={value => {
            if (value === null || value === chosenType) return;
            comeBackTo('appearance');
            chooseType(value);
          }}
          clearable={false}
        />
        <p className={classes.hint}>{words.typeHint}</p>
        <p className={classes.hint}>{words.here}</p>
      </Section>
    </Page>
  );
}
