import { IconPlus } from '@tabler/icons-react';
import { WriteButton } from '../../parts/write-button/write-button.tsx';
import { activityWords as words } from '../../words/activities.ts';

interface AddButtonProps {
  /** The one filled button is the panel's while there is one. */
  readonly quiet: boolean;
  readonly onClick: () => void;
}

export function AddButton({ quiet, onClick }: AddButtonProps) {
  return (
    <WriteButton
      variant={quiet ? 'default' : 'filled'}
      leftSection={<IconPlus size={18} stroke={1.6} />}
      onClick={onClick}
    >
      {words.add}
    </WriteButton>
  );
}
