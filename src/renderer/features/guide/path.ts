import { chapterOfPage } from './chapters.ts';

/** A chapter's page; without one, the first. */
export const guidePath = 'huong-dan/:chapter?';

const PREFIX = '/huong-dan';

export function guideAddress(chapter: string): string {
  return `${PREFIX}/${chapter}`;
}

export function isGuide(pathname: string): boolean {
  return pathname.startsWith(PREFIX);
}

/** Where F1 leads from a page: its own chapter. */
export function guideOf(pathname: string): string {
  return guideAddress(chapterOfPage(pathname.slice(1)));
}
