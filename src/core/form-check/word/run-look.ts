import { attribute, child, numberOf, toggle } from '../xml/look-up.ts';
import type { XmlElement } from '../xml/tree.ts';
import type { FontSlots, RunLook } from './model.ts';
import type { ThemeFonts } from './theme.ts';

/** What one level (a style, a run) says of its text; undefined: nothing. */
export interface RunProperties {
  readonly fonts: Partial<FontSlots>;
  readonly size?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly caps?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  readonly underline?: boolean | undefined;
  readonly colour?: string | null | undefined;
  readonly highlighted?: boolean | undefined;
}

const nothingSaid: RunProperties = { fonts: {} };

export function readRunProperties(properties: XmlElement | undefined, theme: ThemeFonts): RunProperties {
  if (properties === undefined) return nothingSaid;
  const halfPoints = numberOf(child(properties, 'sz'), 'val');
  const colour = attribute(child(properties, 'color'), 'val');
  const highlight = attribute(child(properties, 'highlight'), 'val');
  return {
    fonts: readFonts(child(properties, 'rFonts'), theme),
    size: halfPoints === undefined ? undefined : halfPoints / 2,
    bold: toggle(child(properties, 'b')),
    italic: toggle(child(properties, 'i')),
    caps: toggle(child(properties, 'caps')),
    hidden: toggle(child(properties, 'vanish')),
    underline: toggle(child(properties, 'u')),
    colour: colour === undefined ? undefined : colour === 'auto' ? null : colour.toUpperCase(),
    highlighted: highlight === undefined ? undefined : highlight !== 'none',
  };
}

function readFonts(fonts: XmlElement | undefined, theme: ThemeFonts): Partial<FontSlots> {
  if (fonts === undefined) return {};
  const slot = (name: string, themed: string) => {
    const key = attribute(fonts, themed);
    return (key === undefined ? undefined : theme.get(key)) ?? attribute(fonts, name);
  };
  return withoutGaps({
    ascii: slot('ascii', 'asciiTheme'),
    hAnsi: slot('hAnsi', 'hAnsiTheme'),
    eastAsia: slot('eastAsia', 'eastAsiaTheme'),
    cs: slot('cs', 'cstheme'),
  });
}

function withoutGaps<Value extends object>(value: Value): Partial<FontSlots> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));
}

/** One level over another. */
export function layered(below: RunProperties, above: RunProperties): RunProperties {
  return {
    fonts: { ...below.fonts, ...above.fonts },
    size: above.size ?? below.size,
    bold: above.bold ?? below.bold,
    italic: above.italic ?? below.italic,
    caps: above.caps ?? below.caps,
    hidden: above.hidden ?? below.hidden,
    underline: above.underline ?? below.underline,
    colour: above.colour === undefined ? below.colour : above.colour,
    highlighted: above.highlighted ?? below.highlighted,
  };
}

/**
 * Levels of styles, lowest first, then the run's own word. Bold and italic of two style levels cancel each other, as Word
 * does it: a bold character style in a bold paragraph style is not bold.
 */
export function runLook(styles: readonly RunProperties[], own: RunProperties): RunLook {
  const merged = [...styles, own].reduce(layered, nothingSaid);
  const cancelling = (key: 'bold' | 'italic' | 'caps' | 'hidden') =>
    own[key] ?? styles.filter(style => style[key] === true).length % 2 === 1;
  return {
    fonts: { ascii: null, hAnsi: null, eastAsia: null, cs: null, ...merged.fonts },
    size: merged.size ?? 10,
    bold: cancelling('bold'),
    italic: cancelling('italic'),
    caps: cancelling('caps'),
    hidden: cancelling('hidden'),
    underline: merged.underline ?? false,
    colour: merged.colour ?? null,
    highlighted: merged.highlighted ?? false,
  };
}
