import { MantineProvider } from '@mantine/core';
import { QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { RouterProvider } from 'react-router';
import { ErrorBox } from '../parts/error-box/error-box.tsx';
import { useScheme } from '../theme/scheme.ts';
import { styleNonce } from '../theme/style-nonce.ts';
import { theme } from '../theme/theme.ts';
import { frameWords } from '../words/frame.ts';
import { followChanges } from './changes.ts';
import { NoticeProvider } from './notice.tsx';
import { PeriodProvider } from './period.tsx';
import { createQueries } from './queries.ts';
import { createRouter } from './routes.tsx';
import classes from './waiting.module.css';

/** The whole page: looks, the register's answers, what year is looked at, and where one is. */
export function App() {
  const [queries] = useState(createQueries);
  const [router] = useState(createRouter);
  const scheme = useScheme();
  return (
    <MantineProvider theme={theme} forceColorScheme={scheme} getStyleNonce={() => styleNonce}>
      <QueryClientProvider client={queries}>
        <Listening />
        {/* Menus and lists open in here, so that they too stand in a named part of the page. */}
        <section data-portal data-mantine-shared-portal-node aria-label={frameWords.overlays} />
        <NoticeProvider>
          <PeriodProvider
            waiting={(error, retry) =>
              error === null ? null : (
                <div className={classes.waiting}>
                  <ErrorBox error={error} onRetry={retry} />
                </div>
              )
            }
          >
            <RouterProvider router={router} />
          </PeriodProvider>
        </NoticeProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}

/** Hears of every change of the register for as long as the page is open. */
function Listening() {
  const queries = useQueryClient();
  useEffect(() => {
    const stop = new AbortController();
    void followChanges(queries, stop.signal);
    return () => stop.abort();
  }, [queries]);
  return null;
}
