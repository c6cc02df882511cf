import { unzipSync, zipSync } from 'fflate';
import { openPackage, type Package } from '../../exchange/workbook/container.ts';
import { whole } from '../../exchange/workbook/inflate.ts';
import { limits } from '../../exchange/workbook/limits.ts';
import { asWordRefusal, WordFileRefused } from '../refusal.ts';
import { attribute, localName } from '../xml/look-up.ts';
import { type ElementBudget, elementsOf, newBudget, parseXml, writeXml, type XmlElement } from '../xml/tree.ts';

/** A .docx as trees, read when asked for. What was changed in them goes into the copy `write` makes. */
export interface WordPackage {
  /** Name of the main part. */
  readonly main: string;
  /** Null when the package has none of that name. */
  readonly tree: (name: string) => XmlElement | null;
  /** Relationships of a part, by id: kind and name of the part they lead to. Links outside the package are left out. */
  readonly relations: (part: string) => readonly Relation[];
  /** The file with every part that was read written anew, all others as they were. */
  readonly write: () => Uint8Array;
}

export interface Relation {
  readonly id: string;
  /** Last word of the type's address: `styles`, `header`. */
  readonly type: string;
  readonly target: string;
}

/** @throws WordFileRefused with the reason people can act on. */
export function openWordPackage(bytes: Uint8Array): WordPackage {
  refuseOldWordFile(bytes);
  const from = asWordRefusal(() => openPackage(bytes));
  const budget = newBudget();
  const trees = new Map<string, XmlElement | null>();
  const tree = (name: string): XmlElement | null => {
    const known = trees.get(name);
    if (known !== undefined) return known;
    const read = readTree(from, name, budget);
    trees.set(name, read);
    return read;
  };
  const relations = (part: string): readonly Relation[] => relationsOf(tree, part);
  const main = relations('').find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  const root = main.endsWith('.xml') ? tree(main) : null;
  if (root === null || localName(root) !== 'document') throw new WordFileRefused('notAWordFile');
  return { main, tree, relations, write: () => writePackage(bytes, trees) };
}

function readTree(from: Package, name: string, budget: ElementBudget): XmlElement | null {
  return asWordRefusal(() => {
    const part = from.read(name);
    return part === null ? null : parseXml(part, budget);
  });
}

/** .doc and password-protected .docx share the old container; its directory names tell which one it is. */
function refuseOldWordFile(bytes: Uint8Array): void {
  const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  if (!signature.every((byte, index) => bytes[index] === byte)) return;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw new WordFileRefused('encrypted');
  const isWord = buffer.includes(Buffer.from('WordDocument', 'utf16le'));
  throw new WordFileRefused(isWord ? 'oldWordFile' : 'notAWordFile');
}

function relationsOf(tree: (name: string) => XmlElement | null, part: string): readonly Relation[] {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const root = tree(`${folder}_rels/${part.slice(slash + 1)}.rels`);
  if (root === null) return [];
  return elementsOf(root).flatMap(each => {
    const id = attribute(each, 'Id');
    const target = attribute(each, 'Target');
    if (id === undefined || target === undefined || attribute(each, 'TargetMode') === 'External') return [];
    return [{ id, type: (attribute(each, 'Type') ?? '').split('/').at(-1) ?? '', target: resolved(folder, target) }];
  });
}

function resolved(folder: string, target: string): string {
  const segments = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const segment of target.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

function writePackage(bytes: Uint8Array, trees: ReadonlyMap<string, XmlElement | null>): Uint8Array {
  const written = new Map<string, Uint8Array>();
  for (const [name, root] of trees) if (root !== null) written.set(partKey(name), writeXml(root));
  const parts = asWordRefusal(() => unzipWithin(bytes));
  const entries = Object.entries(parts).map(([name, part]) => [name, written.get(partKey(name)) ?? part] as const);
  return zipSync(Object.fromEntries(entries));
}

function partKey(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase();
}

/** Every part, under the limits of the guarded reader: what they say in the directory is what is inflated. */
function unzipWithin(bytes: Uint8Array): Record<string, Uint8Array> {
  const from = openPackage(bytes);
  const names: string[] = [];
  unzipSync(bytes, {
    filter: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  return Object.fromEntries(
    [...new Set(names)].map(name => [name, whole(name.endsWith('/') ? [] : (from.read(name) ?? []), limits.partBytes)]),
  );
}
