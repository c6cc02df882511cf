import { useEffect, useLayoutEffect, useRef } from 'react';

type Direction = 'previous' | 'next';
type Neighbours = Readonly<Record<Direction, { readonly id: string } | null>>;

/**
 * Alt+↓ the next unit, Alt+↑ the one before, from anywhere on the page. A key pressed while a unit is still on its way
 * counts from that unit: two quick presses go two units on.
 */
export function useSteps(id: string, neighbours: Neighbours | undefined, go: (id: string) => void): void {
  const pressed = useRef<readonly Direction[]>([]);
  const leaving = useRef<string | null>(null);
  const take = useRef<() => void>(() => undefined);
  useEffect(() => {
    if (leaving.current !== id) leaving.current = null;
    take.current = () => {
      if (neighbours === undefined || leaving.current !== null) return;
      const [first, ...others] = pressed.current;
      if (first === undefined) return;
      pressed.current = others;
      const to = neighbours[first];
      if (to === null) {
        take.current();
        return;
      }
      leaving.current = id;
      go(to.id);
    };
    take.current();
  });
  // Heard as soon as the page is seen.
  useLayoutEffect(() => {
    function press(event: KeyboardEvent): void {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      // A key held down steps as fast as units come, and stops where it is let go.
      if (event.repeat && pressed.current.length > 0) return;
      pressed.current = [...pressed.current, event.key === 'ArrowDown' ? 'next' : 'previous'];
      take.current();
    }
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
