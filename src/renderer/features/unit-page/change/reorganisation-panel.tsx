import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { ErrorBox } from '../../../parts/error-box/error-box.tsx';
import { DayField } from '../../../parts/fields/day-field.tsx';
import { SaveKey, SidePanel } from '../../../parts/side-panel/side-panel.tsx';
import { reorganiseWords } from '../../../words/reorganise.ts';
import { AskedRounds, Effects, sentencesOfRounds } from './effects.tsx';
import type { Reorganisation } from './use-reorganisation.ts';

interface ReorganisationPanelProps {
  readonly words: { readonly title: string; readonly save: string };
  readonly unitName: string;
  readonly reorganisation: Reorganisation;
  readonly change: { readonly error: unknown; readonly isPending: boolean };
  /** Enough is said to save; else `missing` may say what is not. */
  readonly isSaid: boolean;
  readonly missing?: string | undefined;
  /** The unit lives no more, new units begin: what the open rounds are asked for. */
  readonly ends: boolean;
  readonly founds: boolean;
  /** What saving will do to the units, on the day it is said for. */
  readonly effects: (on: string) => readonly string[];
  readonly onSave: (on: string) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame of merging and splitting: on which day, what is asked, what it will do to units and rounds. */
export function ReorganisationPanel(props: ReorganisationPanelProps) {
  const { words, reorganisation, change, isSaid, missing, ends, founds, effects, onSave, onClose, children } = props;
  const { on, setOn, left, setLeft, preview } = reorganisation;
  const sentences =
    on === null || !isSaid ? [] : [...effects(on), ...sentencesOfRounds(preview.rounds, { ends, founds })];
  return (
    <SidePanel
      title={words.title}
      subject={props.unitName}
      onClose={onClose}
      onSubmit={() => {
        if (on !== null && isSaid) onSave(on);
      }}
      buttons={
        <Button
          type="submit"
          variant="filled"
          disabled={on === null || !isSaid || preview.units.length === 0}
          title={missing}
          loading={change.isPending}
        >
          {words.save}
          <SaveKey />
        </Button>
      }
    >
      {change.error !== null && <ErrorBox error={change.error} />}
      <DayField
        label={reorganiseWords.on}
        description={reorganiseWords.onHint}
        value={on}
        error={on === null ? reorganiseWords.dayNeeded : undefined}
        onChange={setOn}
      />
      {children}
      <AskedRounds rounds={preview.rounds} left={left} onLeft={setLeft} ends={ends} founds={founds} />
      <Effects sentences={sentences} />
    </SidePanel>
  );
}
