import { matches } from '../../parts/format/fold.ts';
import type { Chapter } from './chapters.ts';
import { type Block, plainText } from './markdown.ts';

export interface Written {
  readonly chapter: Chapter;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface Found {
  readonly chapter: Chapter;
  readonly title: string;
  /** The first heading or passage that answers; '' where the title itself does. */
  readonly passage: string;
}

/** Chapters that answer to words typed without marks; those whose title answers come first. */
export function chaptersWith(all: readonly Written[], typed: string): readonly Found[] {
  if (typed.trim() === '') return all.map(({ chapter, title }) => ({ chapter, title, passage: '' }));
  const byTitle = all.filter(({ title }) => matches(title, typed));
  const byText = all
    .filter(each => !byTitle.includes(each))
    .flatMap(({ chapter, title, blocks }) => {
      const passage = passagesOf(blocks).find(text => matches(text, typed));
      return passage === undefined ? [] : [{ chapter, title, passage }];
    });
  return [...byTitle.map(({ chapter, title }) => ({ chapter, title, passage: '' })), ...byText];
}

/** A list is answered by its items, not as a whole. */
function passagesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(block => {
    if (block.kind === 'list') return block.items.map(item => item.map(({ text }) => text).join(''));
    if (block.kind === 'table')
      return block.rows.map(row =>
        row
          .flat()
          .map(({ text }) => text)
          .join(' '),
      );
    return [plainText(block)];
  });
}
