import { useState } from 'react';
import { usePeriod } from '../../../app/period.tsx';
import { doubtOf } from './doubted-day.ts';

interface DoubtedDay {
  readonly sentence: string | null;
  /** Saving was tried with this very day: whoever saves again means it. */
  readonly isAsked: boolean;
  /** False the first time a doubted day is to be saved, and then it is asked about. */
  readonly mayBeSaved: () => boolean;
}

/** A day a report can hardly have come on is said while it is typed and asked about once. */
export function useDoubtedDay(day: string | null, periodFrom: string): DoubtedDay {
  const { today } = usePeriod();
  const [asked, setAsked] = useState<string | null>(null);
  const sentence = doubtOf(day, { periodFrom, today });
  return {
    sentence,
    isAsked: sentence !== null && asked === day,
    mayBeSaved: () => {
      setAsked(day);
      return sentence === null || asked === day;
    },
  };
}
