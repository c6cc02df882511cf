import { useEffect, useState } from 'react';
import { useRouteError } from 'react-router';
import { ErrorBox } from '../parts/error-box/error-box.tsx';
import { frameWords } from '../words/frame.ts';
import { programAnswers } from './program-gone.ts';
import { shell } from './shell.ts';
import classes from './waiting.module.css';

const { error: words } = frameWords;

/** A page that could not be fetched or shown. The register is untouched: it does not live here. */
export function BrokenPage() {
  const error = useRouteError();
  const gone = useProgramGone();
  return (
    <div className={classes.waiting}>
      {gone ? (
        <ErrorBox error={error} title={words.pageTitle} sentence={words.closed} />
      ) : (
        <ErrorBox
          error={error}
          title={words.pageTitle}
          sentence={words.page}
          onRetry={() => window.location.reload()}
          retryLabel={words.again}
        />
      )}
    </div>
  );
}

/** Whether the program that served this page has ended: loading it again would bring the browser's own error. */
function useProgramGone(): boolean {
  const [gone, setGone] = useState(false);
  useEffect(() => {
    if (shell !== null) return;
    void programAnswers().then(answers => setGone(!answers));
  }, []);
  return gone;
}
