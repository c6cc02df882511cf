import type { Chapter } from './chapters.ts';
import { type Block, blocksOf, plainText } from './markdown.ts';

const written: Readonly<Record<string, string>> = import.meta.glob('../../../../resources/huong-dan/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const drawn: Readonly<Record<string, string>> = import.meta.glob('../../../../resources/huong-dan/hinh/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});

const FOLDER = '../../../../resources/huong-dan';

export function blocksOfChapter(chapter: Chapter): readonly Block[] {
  return blocksOf(written[`${FOLDER}/${chapter}.md`] ?? '');
}

export function titleOf(blocks: readonly Block[]): string {
  const [first] = blocks;
  return first?.kind === 'heading' ? plainText(first) : '';
}

/** Address of a picture the guide names. */
export function pictureAddress(name: string): string | undefined {
  return drawn[`${FOLDER}/hinh/${name}`];
}
