import { useQuery } from '@tanstack/react-query';
import { register } from '../../app/client.ts';

/** Milliseconds between two looks: backups are made by themselves and change nothing in the register, so no event tells of them. */
const BETWEEN_LOOKS = 60_000;

export function useBackupStatus() {
  return useQuery({ ...register.backups.status.queryOptions({ input: {} }), refetchInterval: BETWEEN_LOOKS });
}
