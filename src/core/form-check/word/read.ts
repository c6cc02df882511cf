import { ensureChild } from '../xml/edit.ts';
import { child, descendants, localName, toggle } from '../xml/look-up.ts';
import type { XmlElement } from '../xml/tree.ts';
import { type BlockReader, readBlocks } from './blocks.ts';
import type { Paragraph, Running, Section, Table, WordDocument } from './model.ts';
import { readNumbering } from './numbering.ts';
import type { WordPackage } from './package.ts';
import { readSection } from './sections.ts';
import { readStyles } from './styles.ts';
import { readThemeFonts } from './theme.ts';

/** A Word file as it will look. The same trees are changed by corrections; reading them again shows the result. */
export function readWordDocument(file: WordPackage): WordDocument {
  const { main, tree, relations } = file;
  const related = relations(main);
  const partOf = (type: string) => {
    const target = related.find(relation => relation.type === type)?.target;
    return target === undefined ? null : tree(target);
  };
  const theme = readThemeFonts(partOf('theme'));
  const styles = readStyles(partOf('styles'), theme);
  const numbering = readNumbering(partOf('numbering'));
  const root = tree(main);
  const body = root === null ? undefined : child(root, 'body');
  const paragraphs: Paragraph[] = [];
  const tables: Table[] = [];
  const sections: Section[] = [];
  const close = (element: XmlElement) => {
    sections.push(
      readSection(element, sections.at(-1), (kind, page, relation): Running | null => {
        const part = related.find(each => each.id === relation)?.target;
        const head = part === undefined ? null : tree(part);
        if (part === undefined || head === null) return null;
        const own: BlockReader = {
          styles,
          theme,
          numbering,
          section: () => sections.length,
          paragraphs: [],
          tables: [],
        };
        readBlocks(head, own);
        return { kind, page, part, paragraphs: own.paragraphs };
      }),
    );
  };
  const reader: BlockReader = {
    styles,
    theme,
    numbering,
    section: () => sections.length,
    paragraphs,
    tables,
    endOfSection: close,
  };
  if (body !== undefined) readBlocks(body, reader);
  // A body that says nothing of its page gets Word's own, Letter with an inch around.
  if (body !== undefined) close(ensureChild(body, 'sectPr'));
  const settings = partOf('settings') ?? undefined;
  const marks = body === undefined ? [] : descendants(body, 'ins', 'del', 'moveFrom', 'commentReference');
  const comments = marks.filter(each => localName(each) === 'commentReference').length;
  return {
    body: body ?? null,
    paragraphs,
    tables,
    sections,
    mirrored: toggle(child(settings, 'mirrorMargins')) ?? false,
    evenPages: toggle(child(settings, 'evenAndOddHeaders')) ?? false,
    trackedChanges: marks.length - comments,
    comments,
  };
}
