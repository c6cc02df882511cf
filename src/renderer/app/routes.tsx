import { createHashRouter, Navigate, type RouteObject, useRouteError } from 'react-router';
import { frameWords as words } from '../words/frame.ts';
import { Frame } from './frame/frame.tsx';
import { innerPages, pages } from './pages.ts';
import classes from './waiting.module.css';

const [first] = pages;

function routes(): RouteObject[] {
  const children: RouteObject[] = [...pages, ...innerPages].map(({ path, load }) => ({
    ...(path === '' ? { index: true as const } : { path: `/${path}` }),
    lazy: async () => ({ Component: (await load()).Page }),
    errorElement: <BrokenPage />,
  }));
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

/** A page that failed to show. The register is untouched: it does not live here. */
function BrokenPage() {
  useRouteError();
  return (
    <div className={classes.waiting} role="alert">
      <p>{words.error.page}</p>
      <button type="button" onClick={() => window.location.reload()}>
        {words.error.again}
      </button>
    </div>
  );
}

export function createRouter() {
  return createHashRouter(routes());
}
