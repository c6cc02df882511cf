import { useCallback, useState } from 'react';

/**
 * What a side panel shows beside a sheet: what the selection is on, unless something in the panel is not saved yet; then the
 * panel stays with that.
 */
export function useFollow<Subject extends { readonly key: string }>(active: Subject | null) {
  const [shown, setShown] = useState(active);
  const [pinned, setPinned] = useState<Subject | null>(null);
  const [takesFocus, setTakesFocus] = useState(true);
  if (pinned === null && active?.key !== shown?.key) {
    setShown(active);
    setTakesFocus(false);
  }
  const setDirty = useCallback((dirty: boolean) => setPinned(dirty ? shown : null), [shown]);
  return {
    subject: pinned ?? active,
    isPinned: pinned !== null && pinned.key !== active?.key,
    /** True when the person opened the panel, false while it follows the selection. */
    takesFocus,
    takeFocus: () => setTakesFocus(true),
    setDirty,
  };
}
