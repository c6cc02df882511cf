import { useBlocker } from 'react-router';
import { useUnsaved } from '../../app/unsaved.ts';
import { ConfirmDialog } from '../confirm-dialog/confirm-dialog.tsx';

interface LeaveGuardProps {
  /** There is work on the page that is nowhere else yet. */
  readonly when: boolean;
  readonly title: string;
  readonly sentence: string;
  /** Leaving by its name: "Bỏ và rời trang". */
  readonly action: string;
}

/** Asks before another page takes the place of work that was not recorded, or the window is closed over it. */
export function LeaveGuard({ when, ...words }: LeaveGuardProps) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => when && currentLocation.pathname !== nextLocation.pathname,
  );
  useUnsaved(when);
  if (blocker.state !== 'blocked') return null;
  return <ConfirmDialog {...words} onConfirm={() => blocker.proceed()} onClose={() => blocker.reset()} />;
}
