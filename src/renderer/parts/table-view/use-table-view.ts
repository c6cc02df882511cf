import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { type View, type ViewDefinition, viewDefinition } from '../../../contract/views.ts';
import { register } from '../../app/client.ts';
import { readStored, writeStored } from '../../app/stored.ts';
import { isSameView, PLAIN } from './definition.ts';

/** What this computer remembers of a list: how it was last looked at, and from which saved view that came. */
const remembered = z.object({ definition: viewDefinition, viewId: z.string().nullable() });
type Remembered = z.infer<typeof remembered>;

const NONE: readonly View[] = [];

/** How one list is looked at: as it was left, else by the saved view it opens with, else as the page makes it. */
export function useTableView(list: string) {
  const key = `dang-xem.${list}`;
  const [own, setOwn] = useState<Remembered | null>(() => readStored(key, remembered));
  const saved = useQuery(register.views.list.queryOptions({ input: { list } }));
  const views = saved.data ?? NONE;
  const opening = own === null ? views.find(({ isDefault }) => isDefault) : undefined;
  const definition = own?.definition ?? opening?.definition ?? PLAIN;
  const view = views.find(({ id }) => id === (own === null ? opening?.id : own.viewId)) ?? null;

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
    isPending: own === null && saved.isPending,
    set: (next: ViewDefinition) => keep({ definition: next, viewId: view?.id ?? null }),
    /** A saved view; null: as the page makes it. */
    choose: (chosen: View | null) => keep({ definition: chosen?.definition ?? PLAIN, viewId: chosen?.id ?? null }),
  };
}

export type TableView = ReturnType<typeof useTableView>;
