import type { UnitProfile } from '../../../contract/units.ts';
import { FieldSection } from '../../parts/fields/field-row.tsx';
import { formatDay } from '../../parts/format/days.ts';
import { unitWords } from '../../words/units.ts';
import classes from './units.module.css';

const { profiles: words } = unitWords;

/** What the unit was called and since when; shown once there is more than one. */
export function Profiles({ profiles }: { readonly profiles: readonly UnitProfile[] }) {
  if (profiles.length < 2) return null;
  return (
    <section>
      <FieldSection>{words.title}</FieldSection>
      <ol className={classes.profiles}>
        {profiles.map(profile => (
          <li key={profile.id}>
            <span className={classes.closed}>
              {profile.validFrom === null ? words.always : words.from(formatDay(profile.validFrom))}
            </span>
            <span>{profile.name}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
