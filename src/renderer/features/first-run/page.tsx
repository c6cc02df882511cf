import { useNavigate } from 'react-router';
import { FirstRun } from './first-run.tsx';

/** The first steps again, from Thiết lập or "Tìm nhanh". */
export function Page() {
  const navigate = useNavigate();
  return <FirstRun onLeave={() => void navigate('/')} />;
}
