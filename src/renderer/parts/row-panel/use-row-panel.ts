import { useState } from 'react';
import { useRemembered } from '../../app/remembered.ts';

/** What the side panel shows: nothing, the selected row, or a new record. */
export type PanelMode = 'closed' | 'row' | 'new';

/**
 * A list with its panel: the selected row survives leaving the page; an open panel follows the selection, without taking the
 * focus from the list.
 */
export function useRowPanel(name: string) {
  const [selectedId, setSelectedId] = useRemembered<string | null>(`${name}.selected`, null);
  const [mode, setMode] = useState<PanelMode>('closed');
  const [takesFocus, setTakesFocus] = useState(true);
  return {
    selectedId,
    mode,
    /** For SidePanel: true when the person opened it, false when it follows the arrows. */
    takesFocus,
    /** Click and arrows. */
    select: (id: string) => {
      setSelectedId(id);
      setTakesFocus(false);
      if (mode === 'new') setMode('row');
    },
    /** Enter, double click, a click on the name. */
    open: (id: string) => {
      setSelectedId(id);
      setTakesFocus(true);
      setMode('row');
    },
    /** Shows where a record stands that was just added; the panel goes on with the next. */
    mark: setSelectedId,
    openNew: () => setMode('new'),
    close: () => setMode('closed'),
  };
}
