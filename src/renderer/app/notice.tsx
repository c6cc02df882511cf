import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react';

/** What was just done, and which operation its button takes back or does again. */
export interface Notice {
  readonly sentence: string;
  /** The register refused; nothing changed. */
  readonly refused?: boolean;
  /** Null: nothing to take back ("Đã sao lưu …"). */
  readonly action: { readonly kind: 'undo'; readonly operationId: string } | { readonly kind: 'redo' } | null;
}

interface Notices {
  readonly notice: Notice | null;
  readonly show: (notice: Notice) => void;
  readonly close: () => void;
}

const NoticeContext = createContext<Notices | null>(null);

export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const close = useCallback(() => setNotice(null), []);
  const notices = useMemo(() => ({ notice, show: setNotice, close }), [notice, close]);
  return <NoticeContext value={notices}>{children}</NoticeContext>;
}

export function useNotices(): Notices {
  const notices = use(NoticeContext);
  if (notices === null) throw new Error('useNotices outside NoticeProvider');
  return notices;
}
