import { useEffect, useState } from 'react';

const LATE = 300;

/** True once something has been going on for 300 ms; shorter waits show nothing at all. */
export function useLate(going: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!going) return;
    const timer = setTimeout(() => setLate(true), LATE);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [going]);
  return late;
}
