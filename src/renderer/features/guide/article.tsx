import { Link } from 'react-router';
import classes from './guide.module.css';
import type { Block, Inline } from './markdown.ts';
import { guideAddress } from './path.ts';
import { pictureAddress } from './texts.ts';

/** A chapter as it was written: every element is made here, nothing of the text is taken as HTML. */
export function Article({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <article className={classes.article} data-guide>
      {keyed(blocks).map(([key, block]) => (
        <Written key={key} block={block} />
      ))}
    </article>
  );
}

function Written({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      // The chapter's own name stands over the page.
      return block.level === 1 ? null : (
        <h2>
          <Line content={block.content} />
        </h2>
      );
    case 'paragraph':
      return (
        <p>
          <Line content={block.content} />
        </p>
      );
    case 'picture':
      return <img className={classes.picture} src={pictureAddress(block.name)} alt={block.alt} />;
    case 'table':
      return <Table rows={block.rows} />;
    case 'list': {
      const items = keyed(block.items).map(([key, item]) => (
        <li key={key}>
          <Line content={item} />
        </li>
      ));
      return block.numbered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
  }
}

function Table({ rows }: { readonly rows: Extract<Block, { readonly kind: 'table' }>['rows'] }) {
  const [head = [], ...body] = rows;
  return (
    <table>
      <thead>
        <tr>
          {keyed(head).map(([key, cell]) => (
            <th key={key} scope="col">
              <Line content={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed(body).map(([key, row]) => (
          <tr key={key}>
            {keyed(row).map(([at, cell]) => (
              <td key={at}>
                <Line content={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Line({ content }: { readonly content: readonly Inline[] }) {
  return keyed(content).map(([key, part]) => {
    if (part.kind === 'link') {
      return (
        <Link key={key} to={guideAddress(part.chapter)} replace>
          {part.text}
        </Link>
      );
    }
    if (part.kind === 'strong') return <strong key={key}>{part.text}</strong>;
    return part.kind === 'key' ? <kbd key={key}>{part.text}</kbd> : part.text;
  });
}

/** A chapter is written once and never reordered: its parts are known by their place. */
function keyed<Part>(parts: readonly Part[]): readonly (readonly [string, Part])[] {
  return parts.map((part, at) => [String(at), part] as const);
}
