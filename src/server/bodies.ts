import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { refusalSentence } from '../contract/words/refusals.ts';
import { words } from './words.ts';

const megabyte = 1024 * 1024;

/** Above the largest workbook the register reads; what is larger never reaches it. */
export const LARGEST_BODY = 64 * megabyte;

/** Above the largest file kept with a record, by the words sent with it. */
export const LARGEST_ATTACHMENT = 201 * megabyte;

/** Reports of a week sent at once, scans among them. */
const LARGEST_BATCH = 512 * megabyte;

/** A register with its files; a larger one is taken in by the window. */
const LARGEST_PACKAGE = 1024 * megabyte;

/** The shape in which the contract's client recognises a refusal. */
interface Told {
  readonly code: string;
  readonly message: string;
  readonly data?: unknown;
}

interface Body {
  readonly largest: number;
  readonly refusal: (fileName: string) => Told;
}

const ofFile = (code: 'FILE_REFUSED' | 'WORD_FILE_REFUSED' | 'ATTACHMENT_REFUSED' | 'PACKAGE_REFUSED') => {
  return (fileName: string): Told => {
    const data = { reason: 'tooLarge', fileName } as const;
    return { code, message: refusalSentence(code, data), data };
  };
};

function tooMuch(): Told {
  const data = { reason: 'tooMuch', count: 0 } as const;
  return { code: 'INTAKE_REFUSED', message: refusalSentence('INTAKE_REFUSED', data), data };
}

const workbook: Body = { largest: LARGEST_BODY, refusal: ofFile('FILE_REFUSED') };
const wordFile: Body = { largest: LARGEST_BODY, refusal: ofFile('WORD_FILE_REFUSED') };
const attachment: Body = { largest: LARGEST_ATTACHMENT, refusal: ofFile('ATTACHMENT_REFUSED') };
const batch: Body = { largest: LARGEST_BATCH, refusal: tooMuch };
/** No file, but values: nobody types so much. */
const values: Body = { largest: LARGEST_BODY, refusal: () => ({ code: 'BAD_REQUEST', message: words.tooLarge }) };

const bodies: ReadonlyMap<string, Body> = new Map([
  ['/rpc/exchange/preview', workbook],
  ['/rpc/incomingRegister/propose', workbook],
  ['/rpc/figures/stillIn', wordFile],
  ['/rpc/formCheck/check', wordFile],
  ['/rpc/formCheck/fix', wordFile],
  ['/rpc/templates/add', wordFile],
  ['/rpc/attachments/add', attachment],
  ['/rpc/papers/attach', attachment],
  ['/rpc/packages/preview', { largest: LARGEST_PACKAGE, refusal: ofFile('PACKAGE_REFUSED') }],
  ['/rpc/intake/propose', batch],
  ['/rpc/forms/preview', batch],
]);

/** Refuses a call larger than its operation may need, in the words of what was sent. */
export const limitBodies: MiddlewareHandler = (context, next) => {
  const { largest, refusal } = bodies.get(context.req.path) ?? values;
  const limit = bodyLimit({
    maxSize: largest,
    onError: async ({ req }) => {
      const told = refusal(await fileNameIn(req.raw));
      return Response.json({ json: { defined: told.data !== undefined, status: 413, ...told } }, { status: 413 });
    },
  });
  return limit(context, next);
};

/** The name stands before the file itself, in the first bytes; of a body already read away nothing is known. */
async function fileNameIn({ body }: Request): Promise<string> {
  if (body === null || body.locked) return '';
  const reader = body.getReader();
  try {
    const { value } = await reader.read();
    const beginning = value instanceof Uint8Array ? Buffer.from(value).toString('utf8', 0, 64 * 1024) : '';
    const quoted = /; filename="([^"\r\n]*)"/u.exec(beginning)?.[1] ?? '';
    return quoted.replaceAll('%22', '"');
  } catch {
    return '';
  } finally {
    reader.releaseLock();
  }
}
