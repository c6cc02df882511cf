import type { ElementId } from '../rules/rule-set.ts';
import type { Paragraph, ParagraphRole } from '../structure/document.ts';
import { type Markup, paragraph } from './markup.ts';

const elementOfRole: Readonly<Record<ParagraphRole, ElementId>> = {
  section: 'section',
  item: 'item',
  point: 'point',
  text: 'body',
  blank: 'body',
};

export function bodyParagraph({ role, text }: Paragraph, keepsNext: boolean): Markup {
  return paragraph(elementOfRole[role], text, keepsNext ? 'kept' : '');
}
