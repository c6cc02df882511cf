import type { DocumentView } from '../../contract/index.ts';
import type { Paragraph, Table } from '../form-check/word/model.ts';
import { openWordPackage } from '../form-check/word/package.ts';
import { readWordDocument } from '../form-check/word/read.ts';
import { viewLimits } from './limits.ts';

type Block = DocumentView['blocks'][number];

/** Text and tables of a Word file in the order of reading. @throws WordFileRefused. */
export function viewWord(bytes: Uint8Array): DocumentView {
  const { paragraphs } = readWordDocument(openWordPackage(bytes));
  const blocks = blocksOf(paragraphs);
  const shown = withinLimits(blocks);
  return {
    kind: 'document',
    blocks: shown,
    fromLegacyFonts: paragraphs.some(({ atoms }) => atoms.some(({ text, written }) => text !== written)),
    shortened: shown.length < blocks.length,
  };
}

/** A table stands where its first paragraph stands. */
function blocksOf(paragraphs: readonly Paragraph[]): readonly Block[] {
  const shown = new Set<Table>();
  return paragraphs.flatMap((paragraph): readonly Block[] => {
    const table = paragraph.cell?.table;
    if (table === undefined) return blockOf(paragraph);
    if (shown.has(table)) return [];
    shown.add(table);
    return [{ type: 'table', rows: table.rows.map(({ cells }) => cells.map(textOfCell)) }];
  });
}

function blockOf(paragraph: Paragraph): readonly Block[] {
  const text = textOf(paragraph);
  if (text === '') return [];
  const said = paragraph.atoms.filter(atom => atom.text.trim() !== '');
  return [
    {
      type: 'paragraph',
      text,
      centred: paragraph.look.align === 'center',
      bold: said.length > 0 && said.every(({ look }) => look.bold),
    },
  ];
}

function textOfCell(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(textOf).join('\n').trim();
}

function textOf({ label, atoms }: Paragraph): string {
  const text = atoms.map(atom => (atom.look.hidden ? '' : atom.text)).join('');
  return `${label} ${text}`.trim();
}

function withinLimits(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  let letters = 0;
  for (const block of blocks.slice(0, viewLimits.blocks)) {
    letters += block.type === 'table' ? block.rows.flat().join('').length : block.text.length;
    if (letters > viewLimits.letters) break;
    kept.push(block);
  }
  return kept;
}
