import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { BrokenPage } from './broken-page.tsx';
import type { PageEntry } from './pages.ts';

/** The address of a page, fetched when it is first gone to where it does not come with the frame. */
export function pageRoute({ path, load }: Pick<PageEntry, 'path' | 'load'>, Page?: ComponentType): RouteObject {
  return {
    ...(path === '' ? { index: true as const } : { path: `/${path}` }),
    ...(Page && { Component: Page }),
    // The router leaves the place of a page it could not fetch empty, so what stands there instead is given here.
    ...(load && {
      lazy: () =>
        load().then(
          module => ({ Component: module.Page }),
          () => ({ Component: BrokenPage }),
        ),
    }),
    errorElement: <BrokenPage />,
  };
}
