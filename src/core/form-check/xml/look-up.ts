import { elementsOf, type XmlElement } from './tree.ts';

/** `w:p` -> `p`; every program writes WordprocessingML under a prefix of its own choice, in practice `w`. */
export function localName({ name }: XmlElement): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element === undefined ? undefined : elementsOf(element).find(each => localName(each) === name);
}

export function children(element: XmlElement | undefined, name: string): XmlElement[] {
  return element === undefined ? [] : elementsOf(element).filter(each => localName(each) === name);
}

/** Every element of this name, at any depth, in the order of the text. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap(each => [...(localName(each) === name ? [each] : []), ...descendants(each, name)]);
}

/** An attribute by its name without prefix; one without a prefix goes before. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  if (element === undefined) return undefined;
  const key = attributeKey(element, name);
  return key === undefined ? undefined : element.attributes[key];
}

export function attributeKey({ attributes }: XmlElement, name: string): string | undefined {
  if (Object.hasOwn(attributes, name)) return name;
  return Object.keys(attributes).find(key => key.endsWith(`:${name}`));
}

/** A whole number; undefined where there is none. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const value = Number.parseFloat(attribute(element, name) ?? '');
  return Number.isFinite(value) ? value : undefined;
}

/** `<w:b/>`, `w:val="1"`, `"true"`, `"on"` are yes; `"0"`, `"false"`, `"off"`, `"none"` are no; undefined: not said. */
export function toggle(element: XmlElement | undefined): boolean | undefined {
  if (element === undefined) return undefined;
  return !['0', 'false', 'off', 'none'].includes(attribute(element, 'val') ?? '1');
}
