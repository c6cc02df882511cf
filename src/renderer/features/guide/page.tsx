import { Button } from '@mantine/core';
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react';
import { useMemo } from 'react';
import { NavLink, useNavigate, useParams } from 'react-router';
import { useRemembered } from '../../app/remembered.ts';
import { useKeys } from '../../app/use-keys.ts';
import { Page as PageFrame } from '../../parts/page/page.tsx';
import { SearchField } from '../../parts/search-field/search-field.tsx';
import { guideWords as words } from '../../words/guide.ts';
import { Article } from './article.tsx';
import { chapters, isChapter } from './chapters.ts';
import { chaptersWith } from './find.ts';
import classes from './guide.module.css';
import { guideAddress } from './path.ts';
import './print.css';
import { blocksOfChapter, titleOf } from './texts.ts';

// What scrolls must be reached by the keyboard.
const SCROLLED = { tabIndex: 0 } as const;

/** The clerk's guide: chapters at the left, searched without marks; the chapter of the page one came from at the right. */
export function Page() {
  const { chapter } = useParams();
  const navigate = useNavigate();
  const [typed, setTyped] = useRemembered('guide.search', '');
  const all = useMemo(
    () =>
      chapters.map(name => {
        const blocks = blocksOfChapter(name);
        return { chapter: name, title: titleOf(blocks), blocks };
      }),
    [],
  );
  const shown = all.find(each => each.chapter === chapter) ?? all[0];
  const found = useMemo(() => chaptersWith(all, typed), [all, typed]);
  useKeys({
    Escape: event => {
      event.preventDefault();
      void navigate(-1);
    },
  });
  if (shown === undefined) return null;
  return (
    <PageFrame
      heading={shown.title}
      actions={
        <>
          <Button leftSection={<IconPrinter size={18} stroke={1.6} />} onClick={() => window.print()}>
            {words.print}
          </Button>
          <Button leftSection={<IconArrowLeft size={18} stroke={1.6} />} onClick={() => void navigate(-1)}>
            {words.back}
          </Button>
        </>
      }
    >
      <div className={classes.guide}>
        <nav className={classes.contents} aria-label={words.contents}>
          <SearchField placeholder={words.search} value={typed} onChange={setTyped} width={212} />
          <ul>
            {found.map(({ chapter: name, title, passage }) => (
              <li key={name}>
                <NavLink
                  to={guideAddress(name)}
                  replace
                  className={classes.chapter ?? ''}
                  aria-current={isChapter(chapter) ? undefined : name === shown.chapter ? 'page' : undefined}
                >
                  {title}
                  {passage !== '' && <span className={classes.passage}>{passage}</span>}
                </NavLink>
              </li>
            ))}
          </ul>
          {found.length === 0 && <p className={classes.nothing}>{words.nothingFound}</p>}
        </nav>
        <section key={shown.chapter} {...SCROLLED} aria-label={shown.title} className={classes.reading}>
          <Article blocks={shown.blocks} />
        </section>
      </div>
    </PageFrame>
  );
}
