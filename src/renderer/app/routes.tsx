import { createHashRouter, Navigate, type RouteObject } from 'react-router';
import { BrokenPage } from './broken-page.tsx';
import { Frame } from './frame/frame.tsx';
import { pageRoute } from './page-route.tsx';
import { innerPages, pages } from './pages.ts';

const [first] = pages;

function routes(): RouteObject[] {
  const children = [...pages, ...innerPages].map(pageRoute);
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
