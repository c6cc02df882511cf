import type { Resolution } from '../../../contract/enumerations.ts';
import type { StateName } from '../../parts/state/states.ts';

/** Sign and colour of how far a matter has come. */
export const resolutionLook: Readonly<Record<Resolution, StateName>> = {
  notForwarded: 'notYetDue',
  forwarded: 'softOnly',
  answered: 'accepted',
  beyondAuthority: 'exempt',
};
