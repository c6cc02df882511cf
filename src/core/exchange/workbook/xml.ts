import { SaxesParser } from 'saxes';
import type { Part } from './inflate.ts';
import { limits } from './limits.ts';
import { FileRefused } from './refusal.ts';

export interface XmlReader {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const chunkBytes = 64 * 1024;

/**
 * Streams one XML part through `reader`, names without their namespace prefix. Refuses a DOCTYPE (nothing in a
 * workbook needs one, and entities are how XML explodes), nesting past the limit and anything not well formed.
 */
export function readXml(part: Part, reader: XmlReader): void {
  const parser = new SaxesParser();
  const silence = { characters: 0 };
  let depth = 0;
  parser.on('doctype', () => {
    throw new FileRefused('hostile', 'DOCTYPE');
  });
  parser.on('error', error => {
    throw new FileRefused('damaged', error.message);
  });
  parser.on('opentag', tag => {
    silence.characters = 0;
    depth += 1;
    if (depth > limits.xmlDepth) throw new FileRefused('hostile', 'nesting');
    reader.open?.(localName(tag.name), tag.attributes);
  });
  parser.on('text', text => {
    silence.characters = 0;
    reader.text?.(text);
  });
  parser.on('cdata', text => reader.text?.(text));
  parser.on('closetag', tag => {
    silence.characters = 0;
    depth -= 1;
    reader.close?.(localName(tag.name));
  });
  feed(parser, part, silence);
}

/**
 * Gives a parser one part piece by piece. A single text or tag that goes on and on is a bomb: the parser would have to hold all
 * of it. @param silence characters since the parser last told of anything; whoever listens to it sets them back.
 */
export function feed(parser: SaxesParser, part: Part, silence: { characters: number }): void {
  for (const text of textOf(part)) {
    silence.characters += text.length;
    parser.write(text);
    if (silence.characters > limits.longestToken) throw new FileRefused('zipBomb', 'one text');
  }
  parser.close();
}

function* textOf(part: Part): Generator<string> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  for (const bytes of part) {
    if (bytes.length === 0) continue;
    decoder ??= new TextDecoder(encodingOf(bytes));
    for (let start = 0; start < bytes.length; start += chunkBytes) {
      yield decoder.decode(bytes.subarray(start, start + chunkBytes), { stream: true });
    }
  }
  yield decoder?.decode() ?? '';
}

/** Attribute by its name without prefix: `r:id` and `id` of another prefix are the same to us. */
export function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  for (const [key, value] of Object.entries(attributes)) if (key.endsWith(`:${name}`)) return value;
  return undefined;
}

/** XML booleans as Excel ('1') and LibreOffice ('true') write them. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
