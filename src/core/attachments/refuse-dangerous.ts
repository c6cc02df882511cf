import { unzipSync } from 'fflate';
import type { AttachmentRefusal } from '../../contract/index.ts';
import { refuse } from '../refusal.ts';

/** Largest file kept with a record. */
/** Bytes a kept file may have. */
export const largestAttachment = 200 * 1024 * 1024;

/** Endings Windows runs, or opens a way to run something with. */
const programs = new Set(
  'exe com scr msi msp msu pif cpl dll sys drv ocx lnk url scf appx msix appinstaller application gadget jar reg inf iso img vhd vhdx chm hlp xll library-ms search-ms settingcontent-ms diagcab cab one onepkg iqy slk rdp wll mdb mde accdb accde ade adp website theme themepack'.split(
    ' ',
  ),
);
const scripts = new Set(
  'bat cmd ps1 psm1 psd1 vbs vbe vb js jse mjs cjs ts wsf wsh wsc sct hta sh bash py pyw pl rb php asp aspx jsp html htm xhtml mht mhtml shtml svg svgz xml xsl xslt swf'.split(
    ' ',
  ),
);
const macros = new Set('docm dotm xlsm xltm xlsb xlam xla pptm potm ppam ppsm sldm'.split(' '));

/** How files begin that the system would run, whatever their name says. */
const beginnings: readonly { readonly bytes: readonly number[]; readonly reason: AttachmentRefusal }[] = [
  { bytes: [0x4d, 0x5a], reason: 'program' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], reason: 'program' },
  { bytes: [0xcf, 0xfa, 0xed, 0xfe], reason: 'program' },
  { bytes: [0xca, 0xfe, 0xba, 0xbe], reason: 'program' },
  { bytes: [0x4c, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00], reason: 'program' },
  { bytes: [0x23, 0x21], reason: 'script' },
];

/** Text that begins a page or a drawing, which may carry scripts. */
const markup = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype|html|svg|script|hta|body|head|\?php)/iu;

/** Old Office files keep macros under these names; names inside them are UTF-16. */
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0];
const macroNames = ['_VBA_PROJECT', 'VBA'] as const;

/**
 * Refuses by content and by name whatever could run on the office's PC. The file is not opened, only looked at.
 *
 * @throws Refusal ATTACHMENT_REFUSED.
 */
export function refuseDangerous(bytes: Uint8Array, fileName: string): void {
  const reason = reasonAgainst(bytes, fileName);
  if (reason !== null) refuse('ATTACHMENT_REFUSED', { reason, fileName });
}

/** Whether `refuseDangerous` would refuse it. */
export function isDangerous(bytes: Uint8Array, fileName: string): boolean {
  return reasonAgainst(bytes, fileName) !== null;
}

/** Before a byte is read. @throws Refusal ATTACHMENT_REFUSED. */
export function refuseBySize(bytes: number, fileName: string): void {
  if (bytes === 0) refuse('ATTACHMENT_REFUSED', { reason: 'empty', fileName });
  if (bytes > largestAttachment) refuse('ATTACHMENT_REFUSED', { reason: 'tooLarge', fileName });
}

function reasonAgainst(bytes: Uint8Array, fileName: string): AttachmentRefusal | null {
  // "báo cáo.pdf.exe ." is a program too; right-to-left marks make "exe.pdf" of "fdp.exe".
  const name = fileName
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[. ]+$/u, '');
  const ending = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '';
  if (programs.has(ending)) return 'program';
  if (macros.has(ending)) return 'macros';
  if (scripts.has(ending)) return 'script';
  const known = beginnings.find(beginning => startsWith(bytes, beginning.bytes));
  if (known) return known.reason;
  if (markup.test(new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, 4096)))) return 'script';
  if (startsWith(bytes, oldOffice)) return hasOldMacros(bytes) ? 'macros' : null;
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) ? reasonAgainstPackage(bytes) : null;
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

function encodingOf(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  return startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : 'utf-8';
}

function hasOldMacros(bytes: Uint8Array): boolean {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return macroNames.some(name => content.includes(Buffer.from(`${name}\0`, 'utf16le')));
}

/** An Office file with macros under another name, or a bundle with a program in it. Only names are read. */
function reasonAgainstPackage(bytes: Uint8Array): AttachmentRefusal | null {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name.toLowerCase());
        return false;
      },
    });
  } catch {
    return 'hostile';
  }
  if (names.some(name => name.endsWith('vbaproject.bin') || name.includes('/macrosheets/'))) return 'macros';
  const endings = names.map(name => name.slice(name.lastIndexOf('.') + 1));
  if (names.includes('[content_types].xml') || names.includes('mimetype')) return null;
  if (endings.some(ending => programs.has(ending) || scripts.has(ending))) return 'program';
  return endings.some(ending => macros.has(ending)) ? 'macros' : null;
}
