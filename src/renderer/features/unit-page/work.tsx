import type { UnitPage } from '../../../contract/unit-page.ts';
import {
  activityKindLabel,
  feedbackKindLabel,
  modelStateLabel,
  modelTypeLabel,
  resolutionLabel,
} from '../../../contract/words/labels.ts';
import { formatDay } from '../../parts/format/days.ts';
import { formatCount } from '../../parts/format/numbers.ts';
import { unitPageWords } from '../../words/unit-page.ts';
import { addresses } from '../overview/addresses.ts';
import { Files } from './files.tsx';
import { joined, Nothing, Section } from './section.tsx';
import classes from './unit-page.module.css';

const { activities, models, feedback, none } = unitPageWords;

/** What the unit did to spread the word: the figures that count, then one by one. */
export function Activities({ page }: { readonly page: UnitPage }) {
  const place = {
    label: activities.page,
    to: addresses.activities,
    search: ['activities.search', page.unit.name],
  } as const;
  return (
    <Section title={activities.title} place={place}>
      {page.figures.length === 0 && <Nothing>{none}</Nothing>}
      {page.figures.length > 0 && (
        <p className={classes.quiet}>{page.counted === 'reported' ? activities.reported : activities.summed}</p>
      )}
      <ul className={classes.figures}>
        {page.figures.map(({ kind, quantity, people }) => (
          <li key={kind}>
            {activities.figure(activityKindLabel[kind], formatCount(quantity), people > 0 ? formatCount(people) : '')}
          </li>
        ))}
      </ul>
      <ul className={classes.entries}>
        {page.activities.map(({ id, kind, title, quantity, heldOn }) => (
          <li key={id}>
            {joined([
              title ?? activities.entry(activityKindLabel[kind], formatCount(quantity)),
              heldOn === null ? null : formatDay(heldOn),
            ])}
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Models({ page }: { readonly page: UnitPage }) {
  const place = { label: models.page, to: addresses.models, search: ['models.search', page.unit.name] } as const;
  return (
    <Section title={models.title} place={place}>
      {page.models.length === 0 && <Nothing>{models.none}</Nothing>}
      <ul className={classes.entries}>
        {page.models.map(model => (
          <li key={model.id}>
            <strong>{model.name}</strong>
            <span className={classes.quiet}> {joined([modelTypeLabel[model.type], modelStateLabel[model.state]])}</span>
            <Files files={model.files} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Feedback({ page }: { readonly page: UnitPage }) {
  const place = {
    label: feedback.page,
    to: '/kho-khan-kien-nghi',
    search: ['feedback.search', page.unit.name],
  } as const;
  return (
    <Section title={feedback.title} place={place}>
      {page.feedback.length === 0 && <Nothing>{feedback.none}</Nothing>}
      <ul className={classes.entries}>
        {page.feedback.map(item => (
          <li key={item.id}>
            {item.content}
            <span className={classes.quiet}>
              {' '}
              {joined([feedbackKindLabel[item.kind], item.resolution && resolutionLabel[item.resolution]])}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
