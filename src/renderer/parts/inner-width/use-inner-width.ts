import { useResizeObserver } from '@mantine/hooks';

/** Pixels an element has for what it holds: what its scroll bar takes (15 of them on Windows) is left out. */
export function useInnerWidth<Watched extends HTMLElement>() {
  const [ref, { left, right }] = useResizeObserver<Watched>();
  return { ref, width: right - left };
}
