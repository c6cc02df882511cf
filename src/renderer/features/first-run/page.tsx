import { useNavigate } from 'react-router';
import { FirstRun } from './first-run.tsx';
import { leaveFirstRun } from './use-first-run.ts';

/** The first steps again, from Thiết lập or "Tìm nhanh". */
export function Page() {
  const navigate = useNavigate();
  return (
    <FirstRun
      onLeave={() => {
        leaveFirstRun();
        void navigate('/');
      }}
    />
  );
}
