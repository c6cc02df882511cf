import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { takeListFocus } from '../../app/list-focus.ts';
import { ErrorBox } from '../error-box/error-box.tsx';
import { NoticeBar } from '../notice-bar/notice-bar.tsx';
import classes from './page.module.css';

/** Ten seconds, as a slow disk may take; whoever waited longer has looked elsewhere. */
const MOST_FRAMES = 600;

/** Until a list's rows are there, keys typed at it would be lost. */
const READY = '[role="grid"]:not([aria-busy="true"]), [data-autofocus]';

interface PageProps {
  readonly heading: string;
  /** One line beside the heading that says what is seen. */
  readonly sub?: ReactNode;
  /** Buttons at the right end; the one primary button last. One with `data-yields` goes where an open panel leaves no room. */
  readonly actions?: ReactNode;
  /** Chips and search field above the list. */
  readonly toolbar?: ReactNode;
  /** What holds for everything on the page, between toolbar and list. */
  readonly note?: ReactNode;
  /** A change of the list that was refused; stands between toolbar and list. */
  readonly error?: unknown;
  /** A SidePanel, when one is open; the list keeps its place beside it. */
  readonly panel?: ReactNode;
  /** True: the body is padded and scrolls. Otherwise the one child fills the height and scrolls by itself. */
  readonly scroll?: boolean;
  /** One of the steps of a page: its heading takes the focus that went with the step before, and Tab leads on from there. */
  readonly isStep?: boolean;
  readonly children: ReactNode;
}

/** What every page is made of, from heading to notice. */
export function Page(props: PageProps) {
  const { heading, sub, actions, toolbar, note, error, panel, scroll = false, isStep = false, children } = props;
  const column = useRef<HTMLElement>(null);
  useListFocus(column);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (isStep && document.activeElement === document.body) title.current?.focus();
  }, [isStep]);
  return (
    <div className={classes.page}>
      <main ref={column} className={classes.column}>
        <title>{heading}</title>
        <div className={classes.head}>
          <h1 ref={title} className={classes.heading} tabIndex={isStep ? -1 : undefined}>
            {heading}
          </h1>
          {actions !== undefined && <div className={classes.actions}>{actions}</div>}
          {sub !== undefined && <p className={classes.sub}>{sub}</p>}
        </div>
        {toolbar !== undefined && <div className={classes.toolbar}>{toolbar}</div>}
        {note}
        {error !== undefined && error !== null && (
          <div className={classes.error}>
            <ErrorBox error={error} />
          </div>
        )}
        <div className={classes.body} data-scroll={scroll || undefined}>
          {children}
        </div>
        <NoticeBar />
      </main>
      {panel}
    </div>
  );
}

/** Reached from "Tìm nhanh", the list, or the button of a page without one, has the focus as soon as its rows stand, unless something else took it. */
function useListFocus(column: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!takeListFocus()) return;
    let frame = 0;
    let left = MOST_FRAMES;
    const look = () => {
      if (document.activeElement !== document.body || left === 0) return;
      left -= 1;
      const list = column.current?.querySelector<HTMLElement>(READY);
      if (list === null || list === undefined) frame = requestAnimationFrame(look);
      else list.focus();
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [column]);
}
