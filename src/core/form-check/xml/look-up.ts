import { elementsOf, type XmlElement } from './tree.ts';

/** `w:p` -> `p`; every program writes WordprocessingML under a prefix of its own choice, in practice `w`. */
export function localName({ name }: XmlElement): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

/** True when the name after its prefix is this one; no string is made, for this is asked some million times a file. */
function isNamed(name: string, wanted: string): boolean {
  if (name.length === wanted.length) return name === wanted;
  return name.endsWith(wanted) && name.charCodeAt(name.length - wanted.length - 1) === colon;
}

const colon = 58;

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (element === undefined) return undefined;
  for (const each of element.children) if (typeof each !== 'string' && isNamed(each.name, name)) return each;
  return undefined;
}

export function children(element: XmlElement | undefined, name: string): XmlElement[] {
  return element === undefined ? [] : elementsOf(element).filter(each => isNamed(each.name, name));
}

/** Every element of this name, at any depth, in the order of the text. */
export function descendants(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  const found: XmlElement[] = [];
  collect(element, names, found);
  return found;
}

function collect(element: XmlElement, names: readonly string[], found: XmlElement[]): void {
  for (const each of element.children) {
    if (typeof each === 'string') continue;
    if (names.some(name => isNamed(each.name, name))) found.push(each);
    collect(each, names, found);
  }
}

/** An attribute by its name without prefix; one without a prefix goes before. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  if (element === undefined) return undefined;
  const key = attributeKey(element, name);
  return key === undefined ? undefined : element.attributes[key];
}

export function attributeKey({ attributes }: XmlElement, name: string): string | undefined {
  if (Object.hasOwn(attributes, name)) return name;
  for (const key in attributes) if (isNamed(key, name)) return key;
  return undefined;
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
