import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReorganisationPreview } from '../../../../contract/reorganisation.ts';
import { register } from '../../../app/client.ts';

const nothing: ReorganisationPreview = { units: [], rounds: [] };

/** What a change of these units on a day touches; kept while the next is on its way. */
export function usePreview(unitIds: readonly string[], on: string | null): ReorganisationPreview {
  const preview = useQuery({
    ...register.units.reorganisation.queryOptions({ input: { unitIds: [...unitIds], on: on ?? '' } }),
    enabled: on !== null,
    placeholderData: keepPreviousData,
  });
  return preview.data ?? nothing;
}
