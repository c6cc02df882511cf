import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { Page as PageFrame } from '../../parts/page/page.tsx';
import { unitPageWords as words } from '../../words/unit-page.ts';
import { UnitView } from './unit-view.tsx';

/** Everything of one unit along the year. */
export function Page() {
  const { id = '' } = useParams();
  const { year, asOf } = usePeriod();
  const page = useQuery(register.units.page.queryOptions({ input: { id, year, asOf } }));
  if (page.data) return <UnitView key={id} page={page.data} />;
  return (
    <PageFrame heading={words.loading} scroll>
      {page.error && <ErrorBox error={page.error} onRetry={() => void page.refetch()} />}
    </PageFrame>
  );
}
