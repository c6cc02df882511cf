import '../report/paper-font.css';
import { useEffect, useRef } from 'react';
import type { PreviewPages } from '../../../contract/preview.ts';
import { scrolledByKeys } from '../../parts/page/scrolled-by-keys.ts';
import { previewWords as words } from '../../words/preview.ts';
import classes from './preview.module.css';
import { showPages } from './show-pages.ts';

/** The document as a browser sets it: one sheet a section, divided into pages only when it is printed. */
export function PagesPreview({ pages }: { readonly pages: PreviewPages }) {
  const papers = useRef<HTMLDivElement>(null);
  useEffect(() => (papers.current === null ? undefined : showPages(papers.current, pages)), [pages]);
  return (
    <>
      <div className={classes.bar}>
        <p className={classes.note}>{words.browserPages}</p>
      </div>
      <section className={classes.ground} aria-label={words.pages} {...scrolledByKeys}>
        <div ref={papers} className={classes.papers} />
      </section>
    </>
  );
}
