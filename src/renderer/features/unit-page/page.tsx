import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { Page as PageFrame } from '../../parts/page/page.tsx';
import { unitAddress } from '../../parts/unit-link/unit-link.tsx';
import { unitPageWords as words } from '../../words/unit-page.ts';
import { UnitView } from './unit-view.tsx';
import { useSteps } from './use-steps.ts';

/** Everything of one unit along the year. */
export function Page() {
  const { id = '' } = useParams();
  const { year, asOf } = usePeriod();
  const page = useQuery(register.units.page.queryOptions({ input: { id, year, asOf } }));
  const navigate = useNavigate();
  useSteps(id, page.data, to => void navigate(unitAddress(to)));
  if (page.data) return <UnitView key={id} page={page.data} />;
  return (
    <PageFrame heading={words.loading} scroll>
      {page.error && <ErrorBox error={page.error} onRetry={() => void page.refetch()} />}
    </PageFrame>
  );
}
