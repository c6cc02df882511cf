// SECURITY: whatever pdfjs would unpack to gigabytes is refused before it begins; what honest programs write is read.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { deflateRawSync, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readPdf } from './pdf.ts';
import { refuseUnpackingBombs } from './pdf-streams.ts';

const large = deflateSync(Buffer.alloc(270 * 1024 * 1024, 0x20), { level: 9 });
const hex = (bytes: Buffer) => Buffer.from(`${bytes.toString('hex')}>`);

function ascii85(bytes: Buffer): Buffer {
  const groups: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const taken = Math.min(4, bytes.length - at);
    let value = Buffer.concat([bytes.subarray(at, at + taken), Buffer.alloc(4 - taken)]).readUInt32BE(0);
    let group = '';
    for (let digit = 0; digit < 5; digit += 1) {
      group = String.fromCharCode((value % 85) + 0x21) + group;
      value = Math.floor(value / 85);
    }
    groups.push(group.slice(0, taken + 1));
  }
  return Buffer.from(`${groups.join('\n')}~>`);
}

interface Made {
  readonly data?: Buffer;
  readonly filter?: string;
  /** What stands between "stream" and its bytes. */
  readonly begin?: string;
  readonly more?: string | Buffer;
}

/** A whole PDF of one page, whose drawing is the stream. */
function pdf({ data = large, filter = '/FlateDecode', begin = '\n', more = '' }: Made): Buffer {
  return Buffer.concat([
    Buffer.from(
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n',
    ),
    Buffer.from(
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</A 5 0 R>>>>>>endobj\n',
    ),
    Buffer.from('5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n'),
    Buffer.from(more),
    Buffer.from(`\n4 0 obj<</Length ${data.length}/Filter ${filter}>>\nstream${begin}`),
    data,
    Buffer.from('\nendstream endobj\ntrailer<</Size 6/Root 1 0 R>>\n%%EOF'),
  ]);
}

const object = (data: Buffer) =>
  Buffer.concat([
    Buffer.from(`9 0 obj<</Length ${data.length}/Filter/FlateDecode>>stream\n`),
    data,
    Buffer.from('\nendstream endobj'),
  ]);

test.each<readonly [string, Made]>([
  ['as every program writes it', {}],
  ['a blank before the line ends', { begin: ' \n' }],
  ['words before the line ends', { begin: ' % gì đó\r\n' }],
  ['a line that ends as on old Macs', { begin: '\r' }],
  ['a comment that speaks of a stream', { more: '% stream\n' }],
  ['a window no program writes', { data: Buffer.concat([Buffer.from([0x88, 0x1c]), large.subarray(2)]) }],
  ['an end that seems to come sooner', { data: storedFirst('endstream') }],
  ['in hexadecimal', { data: hex(large), filter: '[/ASCIIHexDecode /FlateDecode]' }],
  ['in hexadecimal, other letters between', { data: Buffer.from(`zz ${hex(large)}`), filter: '[/AHx/Fl]' }],
  ['in base 85', { data: ascii85(large), filter: '[ /ASCII85Decode /FlateDecode ]' }],
  ['a name written with codes', { data: hex(large), filter: '[/ASCII#48exDecode /FlateDecode]' }],
  ['in letters twice', { data: hex(hex(large)), filter: '[/AHx /AHx /Fl]' }],
  ['packed, in letters, packed', { data: deflateSync(hex(large)), filter: '[/FlateDecode %\n/AHx/FlateDecode]' }],
  [
    'a packing said elsewhere',
    { data: hex(hex(large)), filter: '9 0 R', more: '9 0 obj[/AHx 8 0 R/Fl]endobj 8 0 obj/AHx endobj' },
  ],
  [
    'a packing said in a packed object',
    { data: hex(large), filter: '9 0 R', more: object(deflateSync(Buffer.from('[/AHx /Fl]'))) },
  ],
  ['packed as nobody packs', { data: Buffer.from('00'), filter: '/LZWDecode' }],
  ['packed as nobody packs, by its short name', { data: Buffer.from('00'), filter: '[/RL/RL/Fl]' }],
  [
    'many that each break off under the limit',
    { data: broken(), more: Buffer.concat([object(broken()), object(broken())]) },
  ],
])('a bomb is refused: %s', (_how, made) => {
  expect(() => refuseUnpackingBombs(pdf(made))).toThrow(expect.objectContaining({ reason: 'hostile' }));
});

/** A part that is not packed says the word by which a stream ends. */
function storedFirst(word: string): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt16LE(word.length, 0);
  size.writeUInt16LE(0xffff - word.length, 2);
  return Buffer.concat([Buffer.from([0x78, 0x9c, 0]), size, Buffer.from(word), large.subarray(2)]);
}

/** 100 MB, then nonsense. */
function broken(): Buffer {
  const packed = deflateRawSync(Buffer.alloc(100 * 1024 * 1024, 0x20), { level: 9, finishFlush: 2 });
  return Buffer.concat([Buffer.from([0x78, 0x9c]), packed.subarray(0, packed.length - 5), Buffer.alloc(64, 0xff)]);
}

const drawing = Buffer.from('BT /A 12 Tf 60 700 Td (Bao cao so 12) Tj ET');

test.each<readonly [string, Made]>([
  ['packed', { data: deflateSync(drawing) }],
  ['packed, a blank before the line ends', { data: deflateSync(drawing), begin: ' \r\n' }],
  ['packed, in base 85', { data: ascii85(deflateSync(drawing)), filter: '[ /ASCII85Decode /FlateDecode ]' }],
  ['in hexadecimal', { data: hex(drawing), filter: '/ASCIIHexDecode' }],
  ['its packing said elsewhere', { data: deflateSync(drawing), filter: '9 0 R', more: '9 0 obj/FlateDecode endobj' }],
])('an honest page is read: %s', async (_how, made) => {
  expect((await readPdf(pdf(made), false))?.paragraphs).toEqual(['Bao cao so 12']);
});

test('a report a unit sent is read', () => {
  const file = readFileSync(resolve(import.meta.dirname, '../../../test/fixtures/bao-cao/BC_BVDK_193_signed.pdf'));
  expect(() => refuseUnpackingBombs(file)).not.toThrow();
});
