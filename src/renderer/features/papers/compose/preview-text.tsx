import '../../report/paper-font.css';
import { Textarea } from '@mantine/core';
import type { Ref } from 'react';
import { Link } from 'react-router';
import type { PaperChoice, PaperOutline } from '../../../../contract/papers.ts';
import { formatAlone } from '../../../parts/format/numbers.ts';
import { scrolledByKeys } from '../../../parts/page/scrolled-by-keys.ts';
import { paperWords } from '../../../words/papers.ts';
import { previewAddress } from '../../preview/address.ts';
import classes from '../papers.module.css';

const { form: words } = paperWords;

interface PreviewTextProps {
  readonly choice: PaperChoice;
  readonly outline: PaperOutline;
}

/** The paper as it will read, and the way to its printed pages. */
export function PreviewText({ choice, outline }: PreviewTextProps) {
  const pieces = outline.pieces.map((piece, index) => ({ piece, id: `${index}` }));
  return (
    <section aria-label={words.preview}>
      <div className={classes.previewHead}>
        {words.preview}
        <Link className={classes.link} to={previewAddress({ kind: 'paper', choice })}>
          {words.printPreview}
        </Link>
      </div>
      {outline.count > 1 && <p className={classes.note}>{words.several(formatAlone(outline.count))}</p>}
      <article className={classes.preview} aria-label={words.preview} {...scrolledByKeys}>
        {pieces.map(({ piece, id }) => (
          <p key={id} className={piece.role === 'title' ? classes.previewTitle : undefined}>
            {piece.text}
          </p>
        ))}
      </article>
    </section>
  );
}

interface MessagesProps {
  readonly outline: PaperOutline;
  /** The field with the text that is copied. */
  readonly field: Ref<HTMLTextAreaElement>;
}

/** The text to all of them, and one to each. */
export function Messages({ outline, field }: MessagesProps) {
  const [first, ...each] = outline.messages;
  if (first === undefined) return null;
  return (
    <>
      <Textarea ref={field} label={words.message} value={first.text} readOnly autosize minRows={4} maxRows={12} />
      {each.length > 0 && (
        <details>
          <summary>{words.messageEach}</summary>
          {each.map(message => (
            <Textarea
              key={message.unitName}
              label={message.unitName}
              value={message.text}
              readOnly
              autosize
              minRows={3}
            />
          ))}
        </details>
      )}
    </>
  );
}
