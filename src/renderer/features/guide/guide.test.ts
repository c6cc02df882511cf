import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keyTable } from '../../words/keys.ts';
import { chapters, ownChapter } from './chapters.ts';
import { chaptersWith } from './find.ts';
import { type Block, blocksOf, inlinesIn, plainText } from './markdown.ts';

const FOLDER = resolve('resources/huong-dan');
const PICTURES = join(FOLDER, 'hinh');
const MOST_BYTES = 2_000_000;

function readChapter(name: string): string {
  return readFileSync(join(FOLDER, `${name}.md`), 'utf8');
}

function sources(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => ending.test(name) && !/\.test\./.test(name))
    .map(name => readFileSync(join(folder, name), 'utf8'));
}

const guide = chapters.map(chapter => ({ chapter, blocks: blocksOf(readChapter(chapter)) }));
const everyBlock: readonly Block[] = guide.flatMap(({ blocks }) => blocks);
const everyInline = everyBlock.flatMap(inlinesIn);
const pictures = everyBlock.flatMap(block => (block.kind === 'picture' ? [block.name] : []));
const keys = keyTable.flatMap(({ entries }) => entries.flatMap(entry => entry.keys));
const keysNamed = everyInline.flatMap(part => (part.kind === 'key' ? [part.text] : []));

/** Addresses as pages.ts writes them, and those it takes from the features' own files. */
function pagePaths(): readonly string[] {
  const list = readFileSync(resolve('src/renderer/app/pages.ts'), 'utf8').replace('path: string', '');
  const constants = new Map(
    sources(resolve('src/renderer'), /(?:path|addresses)\.ts$/).flatMap(text =>
      [...text.matchAll(/export const (\w+Path) = '([^']*)'/g)].map(
        ([, name = '', path = '']) => [name, path] as const,
      ),
    ),
  );
  return [...list.matchAll(/\bpath: (?:'([^']*)'|(\w+))/g)].map(
    ([, own, named]) => own ?? constants.get(named ?? '') ?? `?${named}`,
  );
}

describe('the guide', () => {
  test('every page has its chapter', () => {
    const paths = pagePaths().filter(path => !path.startsWith('huong-dan'));
    expect(paths.length).toBeGreaterThan(15);
    expect(paths.filter(path => ownChapter(path) === undefined)).toEqual([]);
  });

  test('chapters and files are the same, and each begins with its name', () => {
    const files = readdirSync(FOLDER).filter(name => name.endsWith('.md'));
    expect(files.map(name => name.replace('.md', '')).sort()).toEqual([...chapters].sort());
    expect(guide.filter(({ blocks }) => blocks[0]?.kind !== 'heading').map(({ chapter }) => chapter)).toEqual([]);
  });

  test('every picture named is there, none is there unnamed, and all together are small', () => {
    const there = readdirSync(PICTURES);
    expect([...there].sort()).toEqual([...new Set(pictures)].sort());
    expect(there.reduce((sum, name) => sum + statSync(join(PICTURES, name)).size, 0)).toBeLessThan(MOST_BYTES);
  });

  test('links lead to chapters; nothing leads outside and nothing is HTML', () => {
    const links = everyInline.flatMap(part => (part.kind === 'link' ? [part.chapter] : []));
    expect(links.filter(chapter => !existsSync(join(FOLDER, `${chapter}.md`)))).toEqual([]);
    for (const { chapter } of guide)
      expect(readChapter(chapter)).not.toMatch(/https?:|www\.|<\w|\]\((?!hinh\/|[a-z0-9-]+\.md\))/);
  });

  test('every key it names is in the program’s table, and every key of the table is in it', () => {
    expect([...new Set(keysNamed)].filter(key => !keys.includes(key))).toEqual([]);
    expect(keys.filter(key => !keysNamed.includes(key))).toEqual([]);
  });

  test('every key the pages listen to is in the table', () => {
    const listened = sources(resolve('src/renderer'), /\.tsx?$/).flatMap(text =>
      [
        ...text.matchAll(/^\s+'?((?:Ctrl\+|Shift\+|Alt\+)*(?:F\d+|[a-z]|Insert|Arrow\w+))'?: (?:event =>|press\()/gm),
      ].map(([, key = '']) => key),
    );
    expect(listened).toContain('F1');
    expect([...new Set(listened.map(printed))].filter(key => !keys.some(known => known.includes(key)))).toEqual([]);
  });

  test('every button and field it names is a word of the program', () => {
    const words = [
      ...sources(resolve('src/renderer/words'), /\.ts$/),
      ...sources(resolve('src/contract/words'), /\.ts$/),
    ].join('\n');
    const named = everyInline.flatMap(part => (part.kind === 'strong' ? [part.text.replace(/…$/, '')] : []));
    expect([...new Set(named)].filter(name => !words.includes(name))).toEqual([]);
  });

  test('is searched without marks', () => {
    const all = guide.map(({ chapter, blocks }) => ({
      chapter,
      title: plainText(blocks[0] ?? { kind: 'paragraph', content: [] }),
      blocks,
    }));
    expect(chaptersWith(all, 'sao luu')[0]?.chapter).toBe('sao-luu');
    expect(chaptersWith(all, 'chot so lieu').map(({ chapter }) => chapter)).toContain('cuoi-nam');
    expect(chaptersWith(all, 'xyzzy')).toEqual([]);
  });
});

test('text that looks like HTML or leads outside stays the text it is', () => {
  const [block] = blocksOf('<img src=x onerror=alert(1)> [đây](https://vi.du) `F1`');
  expect(block?.kind).toBe('paragraph');
  expect(block && inlinesIn(block).map(({ kind }) => kind)).toEqual(['text', 'key']);
});

/** 'Ctrl+Shift+e' as it stands on the keyboard. */
function printed(key: string): string {
  const arrows: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓' };
  const parts = key.split('+');
  const last = parts.pop() ?? '';
  return [...parts, arrows[last] ?? (last.length === 1 ? last.toUpperCase() : last)].join('+');
}
