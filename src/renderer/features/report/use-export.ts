import { useQueryClient } from '@tanstack/react-query';
import { register } from '../../app/client.ts';
import { useMaking } from '../../parts/making/use-making.ts';

/** Makes and saves a report. What was exported is remembered, yet no record of the register changed. */
export function useExport() {
  const queries = useQueryClient();
  return useMaking(() => void queries.invalidateQueries({ queryKey: register.figures.key() }));
}
