import { type IParagraphOptions, Paragraph, TextRun } from 'docx';
import { keptTogether } from '../structure/kept-together.ts';
import type { Text } from '../structure/text.ts';

/** One paragraph of an element; `\n` in plain text goes on in the next line. */
export function paragraph(
  style: string,
  text: Text,
  more: Omit<IParagraphOptions, 'style' | 'children'> = {},
): Paragraph {
  return new Paragraph({ ...more, style, children: runs(text) });
}

function runs(text: Text): readonly TextRun[] {
  if (typeof text !== 'string') {
    return text.map(
      run =>
        new TextRun({
          text: keptTogether(run.text),
          ...(run.bold === undefined ? {} : { bold: run.bold }),
          ...(run.italic === undefined ? {} : { italics: run.italic }),
        }),
    );
  }
  return keptTogether(text)
    .split('\n')
    .map((line, index) => (index === 0 ? new TextRun(line) : new TextRun({ text: line, break: 1 })));
}
