import { usePeriod } from '../../../app/period.tsx';
import { useRemembered } from '../../../app/remembered.ts';
import type { Preset } from './receipt-draft.ts';

interface LastOne {
  readonly preset: Preset;
  /** On which "tính đến hết ngày" it was; with another one a new day's work begins. */
  readonly asOf: string;
}

const first = { channel: 'documentSystem', copyForm: 'digitallySigned' } as const;

/** How and when the last report came: so, mostly, came the next one. Before the first one, on the day of the page. */
export function usePreset(): readonly [Preset, (next: Preset) => void] {
  const { asOf, today } = usePeriod();
  const [last, setLast] = useRemembered<LastOne | null>('rounds.preset', null);
  const { receivedOn = asOf, ...rest } = { ...first, ...last?.preset };
  const preset = { ...rest, receivedOn: last?.asOf === asOf && receivedOn <= today ? receivedOn : asOf };
  return [preset, next => setLast({ preset: next, asOf })];
}
