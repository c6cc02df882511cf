import { SaxesParser } from 'saxes';
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
export function readXml(bytes: Uint8Array, reader: XmlReader): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('doctype', () => {
    throw new FileRefused('hostile', 'DOCTYPE');
  });
  parser.on('error', error => {
    throw new FileRefused('damaged', error.message);
  });
  parser.on('opentag', tag => {
    depth += 1;
    if (depth > limits.xmlDepth) throw new FileRefused('hostile', 'nesting');
    reader.open?.(localName(tag.name), tag.attributes);
  });
  parser.on('text', text => reader.text?.(text));
  parser.on('cdata', text => reader.text?.(text));
  parser.on('closetag', tag => {
    depth -= 1;
    reader.close?.(localName(tag.name));
  });
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let start = 0; start < bytes.length; start += chunkBytes) {
    parser.write(decoder.decode(bytes.subarray(start, start + chunkBytes), { stream: true }));
  }
  parser.write(decoder.decode());
  parser.close();
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
