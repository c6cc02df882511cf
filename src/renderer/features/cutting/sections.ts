import type { PassageSection } from '../../../contract/enumerations.ts';
import type { Passage } from '../../../contract/passages.ts';
import { criterionGroupLabel, generalGroupLabel, passageSectionLabel } from '../../../contract/words/labels.ts';

/** A place a passage is put in, and the key that puts it there. */
export interface Section {
  /** '' for what no key puts anything into. */
  readonly key: string;
  readonly section: PassageSection;
  readonly group: number | null;
  readonly label: string;
}

const groupNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

const others: readonly (readonly [string, PassageSection])[] = [
  ['m', 'model'],
  ['k', 'difficulty'],
  ['n', 'proposal'],
  ['d', 'opinion'],
  ['c', 'propaganda'],
];

/** In the order of the keyboard and of the consolidated report. */
export function sectionsWith(groupName: (group: number) => string | undefined): readonly Section[] {
  return [
    ...groupNumbers.map(group => ({
      key: String(group),
      section: 'results' as const,
      group,
      label: groupName(group) ?? criterionGroupLabel(group),
    })),
    { key: '0', section: 'results', group: null, label: generalGroupLabel },
    ...others.map(([key, section]) => ({ key, section, group: null, label: passageSectionLabel[section] })),
  ];
}

/** Passages an older register kept that belong nowhere. */
export const elsewhere: Section = { key: '', section: 'other', group: null, label: passageSectionLabel.other };

export function isIn(passage: Pick<Passage, 'section' | 'group'>, { section, group }: Section): boolean {
  return passage.section === section && passage.group === group;
}

/** The key a passage was put in its place with, as its mark in the text. */
export function keyOf(passage: Pick<Passage, 'section' | 'group'>): string {
  if (passage.section === 'results') return String(passage.group ?? 0);
  return others.find(([, section]) => section === passage.section)?.[0].toUpperCase() ?? '';
}
