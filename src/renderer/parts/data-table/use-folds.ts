import { useRemembered } from '../../app/remembered.ts';

/** Groups of which only the line is seen. */
export interface Folds {
  readonly keys: ReadonlySet<string>;
  readonly fold: (key: string) => void;
  readonly unfold: (key: string) => void;
}

const NONE: ReadonlySet<string> = new Set();

/** Which groups of a list are folded; remembered under its name. While it is searched none is: what is found is seen. */
export function useFolds(list: string, isSearched: boolean): Folds {
  const [keys, , change] = useRemembered(`folded.${list}`, NONE);
  return {
    keys: isSearched ? NONE : keys,
    fold: key => change(now => new Set([...now, key])),
    unfold: key => change(now => new Set([...now].filter(each => each !== key))),
  };
}
