import { Button } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { ReviewPlace } from '../../../contract/enumerations.ts';
import { WAITS_FOR_A_PAUSE } from '../../app/changes.ts';
import { register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { formatAlone } from '../../parts/format/numbers.ts';
import { reviewWords as words } from '../../words/review.ts';
import { reviewOfPage } from './addresses.ts';

/** On a page's head: how many of its rows wait to be looked at again; nothing where none does. */
export function ReviewLink({ place }: { readonly place: ReviewPlace }) {
  const { year, asOf } = usePeriod();
  const list = useQuery(register.review.list.queryOptions({ input: { year, asOf }, meta: WAITS_FOR_A_PAUSE }));
  const count = list.data?.items.filter(item => item.place === place).length ?? 0;
  if (count === 0) return null;
  return (
    <Button component={Link} to={reviewOfPage(place)} leftSection={<IconSearch size={16} stroke={1.6} />}>
      {words.link(formatAlone(count))}
    </Button>
  );
}
