import { useRouteError } from 'react-router';
import { ErrorBox } from '../parts/error-box/error-box.tsx';
import { frameWords } from '../words/frame.ts';
import classes from './waiting.module.css';

const { error: words } = frameWords;

/** A page that could not be fetched or shown. The register is untouched: it does not live here. */
export function BrokenPage() {
  const error = useRouteError();
  return (
    <div className={classes.waiting}>
      <ErrorBox
        error={error}
        title={words.pageTitle}
        sentence={words.page}
        onRetry={() => window.location.reload()}
        retryLabel={words.again}
      />
    </div>
  );
}
