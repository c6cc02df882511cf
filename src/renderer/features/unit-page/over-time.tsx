import type { UnitName, UnitPage } from '../../../contract/unit-page.ts';
import { unitKindLabel } from '../../../contract/words/labels.ts';
import { formatDay } from '../../parts/format/days.ts';
import { UnitLink } from '../../parts/unit-link/unit-link.tsx';
import { unitPageWords } from '../../words/unit-page.ts';
import { Section } from './section.tsx';
import classes from './unit-page.module.css';

const { time: words } = unitPageWords;

/** Names and kinds the unit bore and since when, who came before it and who takes over, who stands below. */
export function OverTime({ page }: { readonly page: UnitPage }) {
  return (
    <Section title={words.title}>
      <ol className={classes.entries}>
        {page.unit.profiles.map(profile => (
          <li key={profile.id}>
            <span className={classes.quiet}>
              {profile.validFrom === null ? words.always : words.from(formatDay(profile.validFrom))}
            </span>{' '}
            {profile.name}, {unitKindLabel[profile.kind]}
          </li>
        ))}
      </ol>
      <Named label={words.predecessors} units={page.predecessors} />
      <Named label={words.successors} units={page.successors} />
      <Named label={words.below} units={page.below} />
    </Section>
  );
}

function Named({ label, units }: { readonly label: string; readonly units: readonly UnitName[] }) {
  if (units.length === 0) return null;
  return (
    <div className={classes.named}>
      <h3 className={classes.label}>{label}</h3>
      <ul className={classes.entries}>
        {units.map(({ id, name, on }) => (
          <li key={id}>
            <UnitLink unitId={id} name={on === null ? name : words.since(name, formatDay(on))} />
          </li>
        ))}
      </ul>
    </div>
  );
}
