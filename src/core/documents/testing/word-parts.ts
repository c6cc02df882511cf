import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element of a part, with what a test asks about it. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** Parts of a .docx by path, each parsed as XML; throws where one is not well-formed. */
export function wordParts(bytes: Uint8Array): { part(path: string): Node; readonly paths: readonly string[] } {
  const files = unzipSync(bytes);
  return {
    paths: Object.keys(files),
    part: path => {
      const file = files[path];
      if (file === undefined) throw new Error(`no part ${path}`);
      return parse(strFromU8(file));
    },
  };
}

function parse(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open: Node[] = [root];
  const parser = new SaxesParser();
  parser.on('error', error => {
    throw error;
  });
  parser.on('opentag', tag => {
    const node: Node = { name: tag.name, attributes: tag.attributes, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', text => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root;
}

/** Every element of this name, at any depth, in the order of the text. */
export function all(node: Node, name: string): readonly Node[] {
  return node.children.flatMap(child => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The text of an element; a line break is a new line. */
export function textOf(node: Node): string {
  if (node.name === 'w:br') return '\n';
  return node.text + node.children.map(textOf).join('');
}

export function attribute(node: Node | undefined, name: string): string {
  return node?.attributes[name] ?? '';
}
