import { IconCopy } from '@tabler/icons-react';
import type { TemplateTag } from '../../../contract/templates.ts';
import { templateWords } from '../../words/templates.ts';
import classes from './tag-list.module.css';
import { useCopyTag } from './use-copy-tag.ts';

const { tags: words } = templateWords;

/** Every tag with what it would be filled with now; a click copies it as it is typed in Word. */
export function TagList({ tags }: { readonly tags: readonly TemplateTag[] }) {
  const texts = tags.filter(({ fields }) => fields.length === 0);
  const lists = tags.filter(({ fields }) => fields.length > 0);
  return (
    <>
      <h2 className={classes.title}>{words.title}</h2>
      <p className={classes.hint}>{words.hint}</p>
      <dl className={classes.list}>
        {texts.map(({ tag, label, now }) => (
          <div key={tag}>
            <dt>
              <CopyTag text={`{${tag}}`} />
              <span>{label}</span>
            </dt>
            <dd data-blank={now === '' || undefined}>{now === '' ? words.blank : now}</dd>
          </div>
        ))}
      </dl>
      <h3 className={classes.title}>{words.lists}</h3>
      <p className={classes.hint}>{words.listHint}</p>
      {lists.map(list => (
        <ListTag key={list.tag} list={list} />
      ))}
    </>
  );
}

function ListTag({ list: { tag, label, now, fields } }: { readonly list: TemplateTag }) {
  return (
    <section className={classes.listTag}>
      <p className={classes.listName}>
        <span>{label}</span>
        <span>{now}</span>
      </p>
      <div className={classes.ends}>
        <CopyTag text={`{#${tag}}`} />
        <CopyTag text={`{/${tag}}`} />
      </div>
      <ul className={classes.fields}>
        {fields.map(field => (
          <li key={field.tag}>
            <CopyTag text={`{${field.tag}}`} />
            <span>{field.label}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CopyTag({ text }: { readonly text: string }) {
  const copy = useCopyTag();
  return (
    <button
      type="button"
      className={classes.tag}
      title={words.copy(text)}
      onClick={event => copy(text, event.currentTarget)}
    >
      <code>{text}</code>
      <IconCopy size={14} stroke={1.6} aria-hidden />
    </button>
  );
}
