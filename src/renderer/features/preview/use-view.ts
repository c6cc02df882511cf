import { useEffect, useRef, useState } from 'react';

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

  function look(): void {
    const place = ground.current;
    if (place !== null) setView({ top: place.scrollTop, width: place.clientWidth, height: place.clientHeight });
  }

  useEffect(() => {
    const place = ground.current;
    if (place === null) return;
    const observer = new ResizeObserver(() =>
      setView({ top: place.scrollTop, width: place.clientWidth, height: place.clientHeight }),
    );
    observer.observe(place);
    return () => observer.disconnect();
  }, []);

  return { ground, view, look };
}
