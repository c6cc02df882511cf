import { Checkbox } from '@mantine/core';
import type { ReorganisationPreview } from '../../../../contract/reorganisation.ts';
import { FieldSection } from '../../../parts/fields/field-row.tsx';
import { reorganiseWords } from '../../../words/reorganise.ts';
import classes from '../unit-page.module.css';

const { rounds: words } = reorganiseWords;

/** What saving will do, in plain sentences. */
export function Effects({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <section>
      <FieldSection>{reorganiseWords.effects}</FieldSection>
      <ul className={classes.effects}>
        {sentences.map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

type Rounds = ReorganisationPreview['rounds'];

interface AskedRoundsProps {
  readonly rounds: Rounds;
  /** Rounds the clerk leaves for later. */
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
  /** The unit lives no more: its line is exempt. */
  readonly ends: boolean;
  readonly founds: boolean;
}

/** Each open round is asked about; what is left is asked again on the round's own page. */
export function AskedRounds({ rounds, left, onLeft, ends, founds }: AskedRoundsProps) {
  const open = rounds.filter(({ state }) => state === 'open');
  if (open.length === 0) return null;

  function choose(id: string, taken: boolean): void {
    const next = new Set(left);
    if (taken) next.delete(id);
    else next.add(id);
    onLeft(next);
  }

  return (
    <section>
      <FieldSection>{words.title}</FieldSection>
      {open.map(round => (
        <Checkbox
          key={round.id}
          label={words.ask(round.title)}
          description={left.has(round.id) ? words.later : answerOf(round, ends, founds)}
          checked={!left.has(round.id)}
          onChange={event => choose(round.id, event.currentTarget.checked)}
        />
      ))}
    </section>
  );
}

function answerOf({ listed }: Rounds[number], ends: boolean, founds: boolean): string {
  const names = (received: boolean) =>
    listed
      .filter(line => line.received === received)
      .map(({ name }) => name)
      .join('; ');
  const waiting = names(false);
  const arrived = names(true);
  return [
    ends && waiting !== '' ? words.exempt(waiting) : '',
    ends && arrived !== '' ? words.received(arrived) : '',
    founds ? words.founded : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Sentences about rounds nobody is asked about. */
export function sentencesOfRounds(rounds: Rounds): readonly string[] {
  const titles = (state: Rounds[number]['state']) =>
    rounds
      .filter(round => round.state === state)
      .map(({ title }) => title)
      .join('; ');
  const [prepared, closed] = [titles('prepared'), titles('closed')];
  return [
    ...(prepared === '' ? [] : [words.prepared(prepared)]),
    ...(closed === '' ? [] : [reorganiseWords.closedKeep(closed)]),
  ];
}
