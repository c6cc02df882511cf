import { createHashRouter, Navigate, type RouteObject } from 'react-router';
import { Page as OverviewPage } from '../features/overview/page.tsx';
import { BrokenPage } from './broken-page.tsx';
import { Frame } from './frame/frame.tsx';
import { pageRoute } from './page-route.tsx';
import { innerPages, pages } from './pages.ts';

const [first] = pages;

function routes(): RouteObject[] {
  const children = [...pages, ...innerPages].map(entry =>
    // The program opens on it: nothing waits for a second file. The list of pages itself loads none, so the look can read it.
    pageRoute(entry, entry.path === '' ? OverviewPage : undefined),
  );
  return [
    {
      path: '/',
      element: <Frame />,
      errorElement: <BrokenPage />,
      // The page behind the first address is on its way; the frame stands already.
      hydrateFallbackElement: <Frame />,
      children: [...children, { path: '*', element: <Navigate to={`/${first?.path ?? ''}`} replace /> }],
    },
  ];
}

export function createRouter() {
  return createHashRouter(routes());
}
