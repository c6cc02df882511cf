import type { IXmlableObject } from 'docx';

/** An element of a Word file as `docx` writes it out: attributes first, then its children. */
export type Xml = IXmlableObject;

export function element(name: string, attributes: Readonly<Record<string, string | number>>, ...children: Xml[]): Xml {
  return { [name]: [{ _attr: attributes }, ...children] };
}

export function parent(name: string, children: readonly Xml[]): Xml {
  return { [name]: children };
}

/** An element that is there and says no more. */
export function flag(name: string): Xml {
  return { [name]: {} };
}

/** Text with its spaces kept. */
export function textElement(text: string): Xml {
  return { 'w:t': [{ _attr: { 'xml:space': 'preserve' } }, text] };
}
