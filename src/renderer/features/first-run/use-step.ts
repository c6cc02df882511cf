import { useRemembered } from '../../app/remembered.ts';

export type Step = 'bodies' | 'start' | 'units' | 'signers';

/** The step somebody stands on, also while its work takes them to another page. */
export function useStep() {
  return useRemembered<Step>('firstRun.step', 'bodies');
}
