import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { BrokenPage } from './broken-page.tsx';

interface PageToLoad {
  readonly path: string;
  readonly load: () => Promise<{ readonly Page: ComponentType }>;
}

/** The address of a page, fetched when it is first gone to. */
export function pageRoute({ path, load }: PageToLoad): RouteObject {
  return {
    ...(path === '' ? { index: true as const } : { path: `/${path}` }),
    // The router leaves the place of a page it could not fetch empty, so what stands there instead is given here.
    lazy: () =>
      load().then(
        ({ Page }) => ({ Component: Page }),
        () => ({ Component: BrokenPage }),
      ),
    errorElement: <BrokenPage />,
  };
}
