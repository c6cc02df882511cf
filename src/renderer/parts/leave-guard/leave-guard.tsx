import { useBlocker } from 'react-router';
import { ConfirmDialog } from '../confirm-dialog/confirm-dialog.tsx';

interface LeaveGuardProps {
  /** There is work on the page that is nowhere else yet. */
  readonly when: boolean;
  readonly title: string;
  readonly sentence: string;
  /** Leaving by its name: "Bỏ và rời trang". */
  readonly action: string;
}

/** Asks before another page takes the place of work that was not recorded. */
export function LeaveGuard({ when, ...words }: LeaveGuardProps) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => when && currentLocation.pathname !== nextLocation.pathname,
  );
  if (blocker.state !== 'blocked') return null;
  return <ConfirmDialog {...words} onConfirm={() => blocker.proceed()} onClose={() => blocker.reset()} />;
}
