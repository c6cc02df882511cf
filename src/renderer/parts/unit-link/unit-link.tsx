import { Link } from 'react-router';
import classes from './unit-link.module.css';

export function unitAddress(unitId: string): string {
  return `/don-vi/${unitId}`;
}

interface UnitLinkProps {
  readonly unitId: string;
  readonly name: string;
}

/** A unit's name wherever it stands; leads to everything of that unit. */
export function UnitLink({ unitId, name }: UnitLinkProps) {
  return (
    <Link className={classes.link} to={unitAddress(unitId)}>
      {name}
    </Link>
  );
}
