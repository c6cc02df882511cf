import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { between, pick, type Random } from '../../seed/random.ts';

/** One way of spoiling a zipped document. */
interface Mutation {
  readonly name: string;
  spoil(bytes: Uint8Array, random: Random): Uint8Array;
}

export interface Mutant {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Any of them; of none, an empty text. */
function anyOf(texts: readonly string[], random: Random): string {
  return texts[Math.floor(random() * texts.length)] ?? '';
}

function copyOf(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes);
}

/** Spoils the text of one part of the package and packs it again. */
function inPart(spoil: (text: string, random: Random) => string): Mutation['spoil'] {
  return (bytes, random) => {
    const parts = unzipSync(bytes);
    const names = Object.keys(parts).filter(name => /\.(xml|rels)$/.test(name));
    // The parts that say most are spoiled most.
    const weighty = names.filter(name => /document\.xml$|sheet\d+\.xml$|sharedStrings|styles|numbering/.test(name));
    const name = anyOf(random() < 0.7 && weighty.length > 0 ? weighty : names, random);
    parts[name] = strToU8(spoil(strFromU8(parts[name] ?? new Uint8Array()), random));
    return zipSync(parts, { level: 1 });
  };
}

function inPackage(
  change: (parts: Record<string, Uint8Array>, random: Random) => Record<string, Uint8Array>,
): Mutation['spoil'] {
  return (bytes, random) => zipSync(change(unzipSync(bytes), random), { level: 1 });
}

function insideOf(text: string, random: Random): number {
  return between(random, 0, text.length);
}

function insert(text: string, random: Random, what: string): string {
  const at = insideOf(text, random);
  return text.slice(0, at) + what + text.slice(at);
}

/** After a tag, so that the text stays well formed. */
function insertAfterTag(text: string, random: Random, what: string): string {
  const at = text.indexOf('>', insideOf(text, random)) + 1;
  return at === 0 ? text : text.slice(0, at) + what + text.slice(at);
}

const odd = ['-1', '0', '99999999999', '1e308', 'NaN', 'A1', '2026-02-30', '\u0000', '＝1+1', "=cmd|'/c calc'!A0", ''];
const hostile = [
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>',
  '&a;',
  '<!--',
  ']]>',
  '<![CDATA[',
  '<?x ?>',
  '</w:p>',
  '<w:t>',
  '\ud800',
  '\u202e',
  '<hyperlink ref="A1" r:id="rId1"/>',
];

const mutations: readonly [Mutation, ...Mutation[]] = [
  {
    name: 'bits flipped',
    spoil: (bytes, random) => {
      const spoiled = copyOf(bytes);
      for (let count = between(random, 1, 30); count > 0; count -= 1) {
        const at = between(random, 0, spoiled.length - 1);
        spoiled[at] = (spoiled[at] ?? 0) ^ (1 << between(random, 0, 7));
      }
      return spoiled;
    },
  },
  { name: 'cut short', spoil: (bytes, random) => bytes.slice(0, between(random, 0, bytes.length - 1)) },
  {
    name: 'bytes doubled',
    spoil: (bytes, random) => {
      const from = between(random, 0, bytes.length - 1);
      const piece = bytes.slice(from, from + between(random, 1, 4000));
      return new Uint8Array([...bytes.slice(0, from), ...piece, ...bytes.slice(from)]);
    },
  },
  {
    name: 'table of contents spoiled',
    spoil: (bytes, random) => {
      const spoiled = copyOf(bytes);
      for (let count = between(random, 1, 6); count > 0; count -= 1) {
        spoiled[between(random, Math.max(0, spoiled.length - 1500), spoiled.length - 1)] = between(random, 0, 255);
      }
      return spoiled;
    },
  },
  {
    name: 'text cut out',
    spoil: inPart((text, random) => {
      const from = insideOf(text, random);
      return text.slice(0, from) + text.slice(from + between(random, 1, 3000));
    }),
  },
  { name: 'hostile text', spoil: inPart((text, random) => insert(text, random, anyOf(hostile, random))) },
  {
    name: 'elements doubled',
    spoil: inPart((text, random) => {
      const found = [...text.matchAll(/<(w:p|w:tr|row|c|si|xf|w:style)[ >].*?<\/\1>/gs)];
      const element = found[between(random, 0, Math.max(0, found.length - 1))];
      if (!element) return text;
      const at = element.index + element[0].length;
      return text.slice(0, at) + element[0].repeat(between(random, 1, 3000)).slice(0, 400_000) + text.slice(at);
    }),
  },
  {
    name: 'deep nesting',
    spoil: inPart((text, random) => {
      const depth = between(random, 10, 20_000);
      return insertAfterTag(text, random, `${'<w:p>'.repeat(depth)}${'</w:p>'.repeat(depth)}`);
    }),
  },
  {
    name: 'odd values',
    spoil: inPart((text, random) =>
      text.replaceAll(/="([^"]*)"/g, (whole: string) => (random() < 0.03 ? `="${anyOf(odd, random)}"` : whole)),
    ),
  },
  {
    name: 'odd content',
    spoil: inPart((text, random) =>
      text.replaceAll(/>([^<>]+)</g, (whole: string) => (random() < 0.1 ? `>${anyOf(odd, random)}<` : whole)),
    ),
  },
  {
    name: 'far cells and spans',
    spoil: inPart((text, random) =>
      text
        .replaceAll(/ r="[A-Z]+\d+"/g, (whole: string) => (random() < 0.02 ? ' r="XFD1048576"' : whole))
        .replace(/<mergeCell ref="[^"]+"/, '<mergeCell ref="A1:XFD1048576"')
        .replaceAll(/w:gridSpan w:val="\d+"/g, `w:gridSpan w:val="${between(random, 1, 2 ** 31)}"`),
    ),
  },
  {
    name: 'long text',
    spoil: inPart((text, random) => insertAfterTag(text, random, 'Đơn vị '.repeat(between(random, 1000, 300_000)))),
  },
  {
    name: 'bomb',
    spoil: inPart((text, random) => insertAfterTag(text, random, ' '.repeat(between(random, 1, 60) * 1_000_000))),
  },
  {
    name: 'part missing',
    spoil: inPackage((parts, random) => {
      const gone = anyOf(Object.keys(parts), random);
      return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== gone));
    }),
  },
  {
    name: 'parts exchanged',
    spoil: inPackage((parts, random) => {
      const [one, other] = [anyOf(Object.keys(parts), random), anyOf(Object.keys(parts), random)];
      return { ...parts, [one]: parts[other] ?? new Uint8Array(), [other]: parts[one] ?? new Uint8Array() };
    }),
  },
  {
    name: 'many parts',
    spoil: inPackage((parts, random) => {
      const more = Array.from({ length: between(random, 10, 3000) }, (_, index) => [
        `xl/worksheets/sheet${index + 50}.xml`,
        strToU8('<worksheet/>'),
      ]);
      return { ...parts, ...Object.fromEntries(more), '../../ngoai.xml': strToU8('<x/>') };
    }),
  },
];

/** A spoiled copy of one of the documents, the same for the same random numbers; sometimes spoiled twice. */
export function mutantOf(documents: readonly [Uint8Array, ...Uint8Array[]], random: Random): Mutant {
  const mutation = pick(random, mutations);
  const bytes = mutation.spoil(pick(random, documents), random);
  if (random() < 0.8) return { name: mutation.name, bytes };
  const [first] = mutations;
  return { name: `${mutation.name}, ${first.name}`, bytes: first.spoil(bytes, random) };
}
