import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { z } from 'zod';
import { WordFileRefused } from '../form-check/refusal.ts';
import { openWordPackage } from '../form-check/word/package.ts';
import { refuse } from '../refusal.ts';
import { listFields, type TemplateValues } from './values.ts';
import { problemSentence, tagLabels } from './words.ts';

export interface TemplateFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/**
 * Looks at a template before it is kept: a Word file the guarded reader takes, every tag whole and known.
 *
 * @throws Refusal WORD_FILE_REFUSED, TEMPLATE_BROKEN with each problem in words.
 */
export function checkTemplate({ bytes, fileName }: TemplateFile): void {
  refuseHostile({ bytes, fileName });
  const unknown = new Set<string>();
  const document = open({ bytes, fileName }, tag => {
    unknown.add(tag);
    return '';
  });
  render(document, emptyValues, fileName);
  const problems = [...unknown].map(unknownTag);
  if (problems.length > 0) refuse('TEMPLATE_BROKEN', { fileName, problems });
}

/** The template filled; a tag nobody knows any more stays empty. @throws Refusal TEMPLATE_BROKEN. */
export function fillTemplate(file: TemplateFile, { texts, lists }: TemplateValues): Uint8Array {
  const document = open(file, () => '');
  render(document, { ...texts, ...lists }, file.fileName);
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** A tag without a value: a list where a text was wanted, a field outside its list, or nothing the program has. */
function unknownTag(tag: string): string {
  if (Object.hasOwn(listFields, tag)) return problemSentence('list_alone', tag, '');
  const list = Object.entries(listFields).find(([, fields]) => fields.some(field => field === tag));
  return list ? problemSentence('field_alone', tag, list[0]) : problemSentence('unknown_tag', tag, '');
}

function refuseHostile({ bytes, fileName }: TemplateFile): void {
  try {
    openWordPackage(bytes);
  } catch (error) {
    if (error instanceof WordFileRefused) refuse('WORD_FILE_REFUSED', { reason: error.reason, fileName });
    throw error;
  }
}

/** One row of every list, so that the fields inside a list are looked at too. */
const emptyValues: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(Object.keys(tagLabels).map(tag => [tag, ''])),
  ...Object.fromEntries(
    Object.entries(listFields).map(([list, fields]) => [list, [Object.fromEntries(fields.map(field => [field, '']))]]),
  ),
};

function open({ bytes, fileName }: TemplateFile, onUnknown: (tag: string) => string): Docxtemplater {
  try {
    return new Docxtemplater(new PizZip(bytes), {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      stripInvalidXMLChars: true,
      // Braces stay braces: a template cannot choose other marks for its tags.
      syntax: { changeDelimiterPrefix: null },
      parser: tag => ({ get: (scope, { meta }) => valueIn(scope, tag, meta.part.module === 'loop') }),
      modules: [withoutRawXml(), listsAsTyped()],
      nullGetter: part => onUnknown(asTyped(String(part.value ?? ''))),
    });
  } catch (error) {
    return refuseBroken(error, fileName);
  }
}

/** `{@tag}` would put its value into the file as markup. Here it is a tag like any other, which nobody knows. */
function withoutRawXml(): Docxtemplater.DXT.Module {
  return {
    name: 'WithoutRawXml',
    optionsTransformer: (options, document) => {
      const raw = document.modules.find(({ name }) => name === 'RawXmlModule');
      if (raw) raw.matchers = () => [];
      return options;
    },
  };
}

/** `{#Don_vi}…{/don_vi}`: a list is closed by the name it was opened with, however Word wrote the two. */
function listsAsTyped(): Docxtemplater.DXT.Module {
  return {
    name: 'ListsAsTyped',
    optionsTransformer: (options, document) => {
      const lists = document.modules.find(({ name }) => name === 'LoopModule');
      const matchers = lists?.matchers?.bind(lists);
      if (lists && matchers) {
        lists.matchers = () =>
          matchers().map(([prefix, name, properties]) => [
            prefix,
            name,
            typeof properties === 'function'
              ? properties
              : values => ({ ...properties, value: asTyped(String(values[1] ?? '')) }),
          ]);
      }
      return options;
    },
  };
}

/** SECURITY: only what a row or the register itself holds; nothing it inherits. A list is no text. */
function valueIn(scope: unknown, tag: string, isLoop: boolean): unknown {
  if (typeof scope !== 'object' || scope === null) return undefined;
  const value = new Map<string, unknown>(Object.entries(scope)).get(asTyped(tag));
  return Array.isArray(value) && !isLoop ? undefined : value;
}

/** Word writes a capital after a brace by itself. */
function asTyped(tag: string): string {
  return tag.normalize('NFC').trim().toLowerCase();
}

function render(document: Docxtemplater, values: Readonly<Record<string, unknown>>, fileName: string): void {
  try {
    document.render(values);
  } catch (error) {
    refuseBroken(error, fileName);
  }
}

const problem = z.object({
  properties: z.object({
    id: z.string(),
    xtag: z.string().optional(),
    openingtag: z.string().optional(),
    closingtag: z.string().optional(),
  }),
});
const problems = z.object({ properties: z.object({ errors: z.array(problem).optional() }) });

/** docxtemplater's own errors, one sentence each; anything else goes on as it is. */
function refuseBroken(error: unknown, fileName: string): never {
  const several = problems.safeParse(error);
  const single = problem.safeParse(error);
  const found = several.success && several.data.properties.errors ? several.data.properties.errors : [];
  const all = found.length > 0 ? found : single.success ? [single.data] : [];
  if (all.length === 0) throw error;
  const sentences = all.map(({ properties: { id, xtag, openingtag, closingtag } }) =>
    problemSentence(id, (closingtag ?? xtag ?? openingtag ?? '').trim(), openingtag ?? ''),
  );
  return refuse('TEMPLATE_BROKEN', { fileName, problems: [...new Set(sentences)] });
}
