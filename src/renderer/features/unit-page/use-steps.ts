import { useEffect, useRef } from 'react';

/** Alt+↓ the next unit, Alt+↑ the one before, from anywhere on the page. */
export function useSteps(step: (direction: 'previous' | 'next') => void): void {
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  });
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      latest.current(event.key === 'ArrowDown' ? 'next' : 'previous');
    }
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
