import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import type { BackupStatus } from '../../../contract/backups.ts';
import { remember } from '../../app/remembered.ts';
import { Banner } from '../../parts/banner/banner.tsx';
import { formatInstant } from '../../parts/format/instants.ts';
import { backupWords as words } from '../../words/backups.ts';
import { useBackupStatus } from './use-backup-status.ts';

/** Said where every day begins: the latest backup failed, or the second place has been missing for a week. */
export function BackupWarning() {
  const { data } = useBackupStatus();
  const navigate = useNavigate();
  const sentence = data && sentenceFor(data);
  if (!sentence) return null;
  return (
    <Banner label={words.warning} icon={IconAlertTriangle} sentence={sentence}>
      <Button
        onClick={() => {
          remember('settings.section', 'backups');
          void navigate('/thiet-lap');
        }}
      >
        {words.open}
      </Button>
    </Banner>
  );
}

function sentenceFor({ failure, second }: BackupStatus): string | null {
  if (failure !== null) return words.failed(formatInstant(failure.at), failure.reason);
  if (second === null || !second.warning || second.missingSince === null) return null;
  return words.second.missingLong(formatInstant(second.missingSince));
}
