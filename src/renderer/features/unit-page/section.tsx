import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { remember } from '../../app/remembered.ts';
import { unitPageWords as words } from '../../words/unit-page.ts';
import classes from './unit-page.module.css';

/** The page where the part is edited, narrowed to this unit when it opens. */
export interface PlaceToEdit {
  readonly label: string;
  readonly to: string;
  /** Key of the page's search field (app/remembered.ts) and what to search there. */
  readonly search?: readonly [key: string, text: string];
}

interface SectionProps {
  readonly title: string;
  readonly place?: PlaceToEdit;
  readonly children: ReactNode;
}

/** One part of a unit's year. */
export function Section({ title, place, children }: SectionProps) {
  return (
    <section className={classes.section}>
      <header className={classes.sectionHead}>
        <h2 className={classes.sectionTitle}>{title}</h2>
        {place && (
          <Link
            className={classes.place}
            to={place.to}
            aria-label={words.open(place.label)}
            onClick={() => {
              if (place.search) remember(...place.search);
            }}
          >
            {words.openShort}
          </Link>
        )}
      </header>
      {children}
    </section>
  );
}

/** Said where there is nothing. */
export function Nothing({ children }: { readonly children: string }) {
  return <p className={classes.nothing}>{children}</p>;
}

/** Parts of a line that are there, with commas between. */
export function joined(parts: readonly (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}
