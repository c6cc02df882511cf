import { useCallback, useLayoutEffect, useRef, useState } from 'react';

/** The part of a scrolling place that is seen, in pixels. */
export interface View {
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Follows how a place is scrolled and how large its window is. */
export function useView() {
  const ground = useRef<HTMLElement>(null);
  const [view, setView] = useState<View>({ top: 0, width: 0, height: 0 });

  const look = useCallback(() => {
    const place = ground.current;
    if (place !== null) setView({ top: place.scrollTop, width: place.clientWidth, height: place.clientHeight });
  }, []);

  // Before the first paint: no page is seen that keys do not know the place of yet.
  useLayoutEffect(() => {
    const place = ground.current;
    if (place === null) return;
    look();
    const observer = new ResizeObserver(look);
    observer.observe(place);
    return () => observer.disconnect();
  }, [look]);

  return { ground, view, look };
}
