import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { z } from 'zod';
import { type View, type ViewDefinition, viewDefinition } from '../../../contract/views.ts';
import { register } from '../../app/client.ts';
import { readStored, writeStored } from '../../app/stored.ts';
import { isSameView, PLAIN } from './definition.ts';

/** What this computer remembers of a list: how it was last looked at, and from which saved view that came. */
const remembered = z.object({ definition: viewDefinition, viewId: z.string().nullable() });
type Remembered = z.infer<typeof remembered>;

const NONE: readonly View[] = [];

/** What the page is set to beside the table, by name; '' where it is not set. A saved view brings it back. */
export interface Beside {
  readonly values: Readonly<Record<string, string>>;
  readonly set: (values: Readonly<Record<string, string>>) => void;
}

/** How one list is looked at: as it was left, else by the saved view it opens with, else as the page makes it. */
export function useTableView(list: string, beside?: Beside) {
  const key = `dang-xem.${list}`;
  const [own, setOwn] = useState<Remembered | null>(() => readStored(key, remembered));
  const saved = useQuery(register.views.list.queryOptions({ input: { list } }));
  const views = saved.data ?? NONE;
  const opening = own === null ? views.find(({ isDefault }) => isDefault) : undefined;
  const arranged = own?.definition ?? opening?.definition ?? PLAIN;
  const besideText = beside && JSON.stringify(beside.values);
  const definition = useMemo(
    () => (besideText === undefined ? arranged : { ...arranged, beside: besideOf(besideText) }),
    [arranged, besideText],
  );
  const view = views.find(({ id }) => id === (own === null ? opening?.id : own.viewId)) ?? null;

  // The view the list opens with sets the page too, unless whoever led here has said already what to look for.
  const openingId = opening?.id;
  const opened = useRef<string | null>(null);
  useEffect(() => {
    if (openingId === undefined || opened.current === openingId) return;
    opened.current = openingId;
    const asked = opening?.definition.beside;
    if (asked === undefined || beside === undefined) return;
    if (Object.values(beside.values).every(value => value === '')) beside.set(asked);
  });

  const setBeside = useRef(beside?.set);
  useEffect(() => {
    setBeside.current = beside?.set;
  });

  const isPending = own === null && saved.isPending;
  // The same object as long as it says the same: every heading's tools hang on it, and a typed cell must not draw them anew.
  return useMemo(() => {
    function keep(next: Remembered): void {
      setOwn(next);
      writeStored(key, next);
    }
    return {
      list,
      definition,
      views,
      /** The saved view that is looked at; it may have been changed since. */
      view,
      isChanged: !isSameView(definition, view?.definition ?? PLAIN),
      /** Nothing is drawn before it is known how. */
      isPending,
      set: (next: ViewDefinition) => keep({ definition: next, viewId: view?.id ?? null }),
      /** A saved view; null: as the page makes it. */
      choose: (chosen: View | null) => {
        setBeside.current?.(chosen?.definition.beside ?? {});
        keep({ definition: chosen?.definition ?? PLAIN, viewId: chosen?.id ?? null });
      },
    };
  }, [key, list, definition, views, view, isPending]);
}

/** The same object as long as it says the same. */
function besideOf(text: string): ViewDefinition['beside'] {
  return viewDefinition.shape.beside.parse(JSON.parse(text));
}

export type TableView = ReturnType<typeof useTableView>;
