import { attribute, child, descendants, localName, numberOf } from '../xml/look-up.ts';
import { elementsOf, type XmlElement } from '../xml/tree.ts';
import type { Shape } from './model.ts';

const emuInMm = 36_000;

/** Lower than this and longer than that, a shape without text is a line, whatever it was drawn with. */
const thin = 1.5;
const long = 8;

/** The shape of a `w:drawing` (DrawingML) or `w:pict` (VML, Word 2007 and WPS). */
export function readShape(element: XmlElement): Shape {
  return localName(element) === 'pict' ? vmlShape(element) : drawnShape(element);
}

/** Text boxes inside a drawing: their paragraphs are part of the document. */
export function textBoxesOf(element: XmlElement): XmlElement[] {
  return descendants(element, 'txbxContent');
}

function drawnShape(drawing: XmlElement): Shape {
  const extent = descendants(drawing, 'extent')[0];
  const widthMm = (numberOf(extent, 'cx') ?? 0) / emuInMm;
  const heightMm = (numberOf(extent, 'cy') ?? 0) / emuInMm;
  const geometry = attribute(descendants(drawing, 'prstGeom')[0], 'prst') ?? '';
  const isText = textBoxesOf(drawing).length > 0;
  const isPicture = descendants(drawing, 'pic').length > 0;
  const drawnAsLine = geometry === 'line' || geometry.includes('Connector');
  return { kind: kindOf({ isText, isPicture, drawnAsLine, widthMm, heightMm }), widthMm, heightMm };
}

function vmlShape(pict: XmlElement): Shape {
  const shape = elementsOf(pict).find(each => ['line', 'shape', 'rect', 'group', 'oval'].includes(localName(each)));
  if (shape === undefined) return { kind: 'other', widthMm: 0, heightMm: 0 };
  const isLine = localName(shape) === 'line';
  const [width, height] = isLine ? lineExtent(shape) : [styledLength(shape, 'width'), styledLength(shape, 'height')];
  const drawnAsLine = isLine || /_t32$/.test(attribute(shape, 'type') ?? '');
  const isPicture = child(shape, 'imagedata') !== undefined;
  const size = { widthMm: width, heightMm: height };
  return { kind: kindOf({ isText: textBoxesOf(pict).length > 0, isPicture, drawnAsLine, ...size }), ...size };
}

interface Features {
  readonly isText: boolean;
  readonly isPicture: boolean;
  readonly drawnAsLine: boolean;
  readonly widthMm: number;
  readonly heightMm: number;
}

function kindOf({ isText, isPicture, drawnAsLine, widthMm, heightMm }: Features): Shape['kind'] {
  if (isText) return 'textBox';
  if (isPicture) return 'picture';
  return drawnAsLine || (heightMm < thin && widthMm > long) ? 'line' : 'other';
}

function lineExtent(line: XmlElement): readonly [number, number] {
  const point = (name: string) => (attribute(line, name) ?? '0,0').split(',').map(lengthInMm);
  const [fromX = 0, fromY = 0] = point('from');
  const [toX = 0, toY = 0] = point('to');
  return [Math.abs(toX - fromX), Math.abs(toY - fromY)];
}

function styledLength(shape: XmlElement, property: string): number {
  for (const part of (attribute(shape, 'style') ?? '').split(';')) {
    const [name = '', value = ''] = part.split(':');
    if (name.trim().toLowerCase() === property) return lengthInMm(value);
  }
  return 0;
}

const unitInMm: Readonly<Record<string, number>> = {
  pt: 25.4 / 72,
  in: 25.4,
  cm: 10,
  mm: 1,
  px: 25.4 / 96,
  pc: 25.4 / 6,
};

/** "162pt" in millimetres; a bare number counts pixels. */
function lengthInMm(text: string): number {
  const value = Number.parseFloat(text);
  if (!Number.isFinite(value)) return 0;
  const unit = /[a-z]+\s*$/i.exec(text.trim())?.[0].toLowerCase() ?? 'px';
  return value * (unitInMm[unit] ?? 0);
}
