import { attributeKey, child, localName } from './look-up.ts';
import type { XmlElement } from './tree.ts';

/** Order in which Word wants the children of these elements; what is not named keeps its place at the end. */
const orders: Readonly<Record<string, readonly string[]>> = {
  pPr: [
    ...['pStyle', 'keepNext', 'keepLines', 'pageBreakBefore', 'framePr', 'widowControl', 'numPr'],
    ...['suppressLineNumbers', 'pBdr', 'shd', 'tabs', 'suppressAutoHyphens', 'kinsoku', 'wordWrap', 'overflowPunct'],
    ...['topLinePunct', 'autoSpaceDE', 'autoSpaceDN', 'bidi', 'adjustRightInd', 'snapToGrid', 'spacing', 'ind'],
    ...['contextualSpacing', 'mirrorIndents', 'suppressOverlap', 'jc', 'textDirection', 'textAlignment'],
    ...['textboxTightWrap', 'outlineLvl', 'divId', 'cnfStyle', 'rPr', 'sectPr', 'pPrChange'],
  ],
  rPr: [
    ...['rStyle', 'rFonts', 'b', 'bCs', 'i', 'iCs', 'caps', 'smallCaps', 'strike', 'dstrike', 'outline', 'shadow'],
    ...['emboss', 'imprint', 'noProof', 'snapToGrid', 'vanish', 'webHidden', 'color', 'spacing', 'w', 'kern'],
    ...['position', 'sz', 'szCs', 'highlight', 'u', 'effect', 'bdr', 'shd', 'fitText', 'vertAlign', 'rtl', 'cs'],
    ...['em', 'lang', 'eastAsianLayout', 'specVanish', 'oMath'],
  ],
  sectPr: [
    ...['headerReference', 'footerReference', 'footnotePr', 'endnotePr', 'type', 'pgSz', 'pgMar', 'paperSrc'],
    ...['pgBorders', 'lnNumType', 'pgNumType', 'cols', 'formProt', 'vAlign', 'noEndnote', 'titlePg'],
    ...['textDirection', 'bidi', 'rtlGutter', 'docGrid', 'printerSettings', 'sectPrChange'],
  ],
};

function prefixOf({ name }: XmlElement): string {
  const colon = name.indexOf(':');
  return colon === -1 ? '' : name.slice(0, colon + 1);
}

/** The child of this name, made in its right place when there is none. */
export function ensureChild(parent: XmlElement, name: string): XmlElement {
  const found = child(parent, name);
  if (found !== undefined) return found;
  const made: XmlElement = { name: `${prefixOf(parent)}${name}`, attributes: {}, children: [] };
  const order = orders[localName(parent)];
  const after = order?.slice(order.indexOf(name) + 1);
  const next = parent.children.findIndex(
    each => typeof each !== 'string' && after !== undefined && after.includes(localName(each)),
  );
  parent.children.splice(next === -1 ? parent.children.length : next, 0, made);
  return made;
}

/** `pPr` of a paragraph, `rPr` of a run, `trPr` of a row: first among the children. */
export function ensureProperties(element: XmlElement, name: string): XmlElement {
  const found = child(element, name);
  if (found !== undefined) return found;
  const made: XmlElement = { name: `${prefixOf(element)}${name}`, attributes: {}, children: [] };
  element.children.unshift(made);
  return made;
}

export function setAttribute(element: XmlElement, name: string, value: string | number): void {
  element.attributes[attributeKey(element, name) ?? `${prefixOf(element)}${name}`] = String(value);
}

export function removeAttribute(element: XmlElement, name: string): void {
  const key = attributeKey(element, name);
  if (key !== undefined) delete element.attributes[key];
}

export function removeChild(parent: XmlElement, name: string): void {
  const found = child(parent, name);
  if (found !== undefined) parent.children.splice(parent.children.indexOf(found), 1);
}

/** A property said with `w:val`, made when there is none. */
export function setValue(parent: XmlElement, name: string, value: string | number): void {
  setAttribute(ensureChild(parent, name), 'val', value);
}

/** A yes or no in Word's shortest form. */
export function setToggle(parent: XmlElement, name: string, on: boolean): void {
  const element = ensureChild(parent, name);
  if (on) removeAttribute(element, 'val');
  else setAttribute(element, 'val', '0');
}
