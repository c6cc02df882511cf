import { z } from 'zod';
import type { Form } from '../parts/form.ts';
import { inCapitals, type Piece } from '../parts/piece.ts';
import type { Paragraph } from '../word/model.ts';
import { foundWords } from '../words/found.ts';
import { ensureProperties, setToggle } from '../xml/edit.ts';
import { boldRule, capitalsRule, sizeRule } from './looks.ts';
import { edited } from './number.ts';
import { type Hit, plainRule, rule, when } from './rule.ts';

const group = 'signature';
const authority = (form: Form) => form.signature.authority;
const post = (form: Form) => form.signature.post;
const name = (form: Form) => [form.signature.name];

const missing = plainRule('signature.missing', form =>
  when(form.signature.post.length === 0 && form.signature.authority.length === 0, () => ({
    group,
    found: foundWords.missing,
  })),
);

const stateForms = /^(T\.?M\.?|K\.?T\.?|T\.?L\.?)(?=\s)/iu;

/** T/M, K/T, T/L; the state writes TM., KT., TL. */
const authorityForm = plainRule('authority.form', form =>
  form.signature.authority.slice(0, 1).flatMap((piece): readonly Hit[] => {
    const written = stateForms.exec(piece.plain)?.[0];
    if (written === undefined) return [];
    const letters = written.replaceAll('.', '').toUpperCase();
    const right = `${letters.slice(0, 1)}/${letters.slice(1)}`;
    return [{ group, piece, found: foundWords.text(piece.plain), fix: edited(piece, stateForms, right) }];
  }),
);

/** A committee decides as one: nobody signs in its head's stead. */
const committee = rule(
  'authority.committee',
  z.strictObject({ bodies: z.array(z.string()), form: z.string() }),
  ({ letterhead: { issuer }, signature }, { bodies, form }) => {
    const body = issuer.map(piece => piece.plain.toLocaleUpperCase('vi')).join(' ');
    const [first] = signature.authority;
    if (first === undefined || !bodies.some(each => body.startsWith(each))) return [];
    const written = first.plain.replace(/\./g, '').replace('/', '').toUpperCase();
    return when(written.startsWith(form), () => ({ group, piece: first, found: foundWords.text(first.plain) }));
  },
);

/** Below T/M, K/T, T/L the post is not bold; alone it is. */
function postWeight(id: string, underAuthority: boolean) {
  return boldRule(id, group, ({ signature }) =>
    signature.authority.length > 0 === underAuthority ? signature.post : [],
  );
}

const postBody = rule('post.body', z.strictObject({ bodies: z.array(z.string()) }), (form, { bodies }) =>
  form.signature.post.flatMap(piece => {
    const text = piece.plain.toLocaleUpperCase('vi');
    return when(
      bodies.some(body => text.includes(body)),
      () => ({ group, piece, found: foundWords.text(piece.plain) }),
    );
  }),
);

const degree = rule('name.degree', z.strictObject({ titles: z.array(z.string()) }), (form, { titles }) =>
  name(form).flatMap(piece => {
    if (piece === null) return [];
    const first = piece.plain.split(/[\s.]+/u)[0]?.toLocaleLowerCase('vi') ?? '';
    return when(
      titles.some(title => title.toLocaleLowerCase('vi') === first),
      () => ({ group, piece, found: foundWords.text(piece.plain) }),
    );
  }),
);

const nameLetters = plainRule('name.letters', form =>
  name(form).flatMap((piece): readonly Hit[] =>
    piece === null || !inCapitals(piece) ? [] : [{ group, piece, found: foundWords.text(piece.plain) }],
  ),
);

/** Room to sign and seal between the post and the name. */
const gap = rule('signature.gap', z.strictObject({ min: z.number() }), ({ signature }, { min }): readonly Hit[] => {
  const { name: piece, paragraphs } = signature;
  const above = signature.post.at(-1);
  if (piece === null || above === undefined || piece.paragraph === above.paragraph) return [];
  const between = paragraphs.slice(paragraphs.indexOf(above.paragraph) + 1, paragraphs.indexOf(piece.paragraph));
  // A signature already put in, or "(đã ký)", takes the room.
  if (between.some(({ shapes, text }) => shapes.length > 0 || text.trim() !== '')) return [];
  const room =
    between.reduce((sum, each) => sum + heightOf(each), 0) +
    (above.paragraph.look.after + piece.paragraph.look.before) / 20;
  return when(room < min, () => ({ group, piece, found: foundWords.gap(room) }));
});

/** Points; an empty line of size 14 where nothing else is said. */
function heightOf({ look }: Paragraph): number {
  const line = look.lineRule === 'auto' ? (look.line / 240) * 16 : look.line / 20;
  return line + (look.before + look.after) / 20;
}

const together = plainRule('signature.together', ({ signature: { table } }) => {
  const rows = table?.rows.filter(row => !row.cantSplit) ?? [];
  return when(rows.length > 0, () => ({
    group,
    found: foundWords.splits,
    fix: () => {
      for (const { element } of rows) setToggle(ensureProperties(element, 'trPr'), 'cantSplit', true);
    },
  }));
});

const signer = (form: Form): readonly (Piece | null)[] => [...authority(form), ...post(form), ...name(form)];

export const signatureRules = [
  missing,
  authorityForm,
  committee,
  capitalsRule('authority.capitals', group, authority),
  boldRule('authority.bold', group, authority),
  capitalsRule('post.capitals', group, post),
  postWeight('post.underAuthority', true),
  postWeight('post.alone', false),
  postBody,
  sizeRule('signature.size', group, signer),
  degree,
  nameLetters,
  boldRule('name.bold', group, name),
  gap,
  together,
];
