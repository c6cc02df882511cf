import type { UnitPage } from '../../../contract/unit-page.ts';
import { paperPurposeLabel, reminderChannelLabel } from '../../../contract/words/labels.ts';
import { reminderTimesText } from '../../../contract/words/reminders.ts';
import { formatDay } from '../../parts/format/days.ts';
import { unitPageWords } from '../../words/unit-page.ts';
import { papersPath } from '../papers/addresses.ts';
import { Progress } from '../tasks/columns.tsx';
import { joined, Nothing, Section } from './section.tsx';
import classes from './unit-page.module.css';

const { letters: words, tasks } = unitPageWords;

/** Papers sent to the unit by name, and every time it was reminded. */
export function Letters({ page }: { readonly page: UnitPage }) {
  const reminders = page.rounds.flatMap(round => round.reminders);
  return (
    <Section title={words.title} place={{ label: words.page, to: `/${papersPath}` }}>
      {page.letters.length + reminders.length === 0 && <Nothing>{words.none}</Nothing>}
      <ul className={classes.entries}>
        {page.letters.map(letter => (
          <li key={letter.id}>
            {joined([
              letter.number ?? words.noNumber,
              letter.issuedOn === null ? null : formatDay(letter.issuedOn),
              paperPurposeLabel[letter.purpose],
            ])}
            <span className={classes.quiet}> {letter.subject}</span>
          </li>
        ))}
        {reminders.map(reminder => (
          <li key={reminder.id}>
            {joined([
              reminderTimesText(reminder.times),
              formatDay(reminder.remindedOn),
              reminderChannelLabel[reminder.channel],
              reminder.documentNumber,
            ])}
            {reminder.result !== null && <span className={classes.quiet}> {reminder.result}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Tasks of KH 195's annex that the unit leads. */
export function Tasks({ page }: { readonly page: UnitPage }) {
  if (page.tasks.length === 0) return null;
  return (
    <Section title={tasks.title} place={{ label: tasks.page, to: '/nhiem-vu' }}>
      <ul className={classes.entries}>
        {page.tasks.map(task => (
          <li key={task.number}>
            <strong>{tasks.number(task.number)}</strong> {task.content}
            <span className={classes.quiet}> {joined([task.time, task.result])}</span> <Progress state={task.state} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
