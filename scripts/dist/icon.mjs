// Draws the program's mark (src/renderer/theme/icon.svg: four rising bars on the Party's red) as the icons Windows and Linux
// want. Run it again when the mark changes: node scripts/dist/icon.mjs
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { root } from '../places.mjs';

const RED = [0x9b, 0x1b, 0x20];
const WHITE = [0xff, 0xff, 0xff];
/** The mark's own field is 24 by 24; its corners are rounded by 4. */
const FIELD = 24;
const CORNER = 4;
const BAR_HALF = 0.9;
const FOOT = 17;
const bars = [
  { x: 6.5, top: 14 },
  { x: 10.2, top: 12 },
  { x: 13.8, top: 10 },
  { x: 17.5, top: 7 },
];
/** Points looked at in each pixel, a side: smooth edges. */
const FINE = 4;

function isInside(x, y) {
  const nearest = value => Math.min(Math.max(value, CORNER), FIELD - CORNER);
  return Math.hypot(x - nearest(x), y - nearest(y)) <= CORNER;
}

function isOnBar(x, y) {
  return bars.some(bar => Math.hypot(x - bar.x, y - Math.min(Math.max(y, bar.top), FOOT)) <= BAR_HALF);
}

/** One pixel as red, green, blue, opacity. */
function pixel(column, row, size) {
  let inside = 0;
  let white = 0;
  for (let point = 0; point < FINE * FINE; point += 1) {
    const x = ((column + ((point % FINE) + 0.5) / FINE) * FIELD) / size;
    const y = ((row + (Math.floor(point / FINE) + 0.5) / FINE) * FIELD) / size;
    if (!isInside(x, y)) continue;
    inside += 1;
    if (isOnBar(x, y)) white += 1;
  }
  const share = inside === 0 ? 0 : white / inside;
  const colour = RED.map((value, index) => Math.round(value + ((WHITE[index] ?? 0) - value) * share));
  return [...colour, Math.round((255 * inside) / (FINE * FINE))];
}

function chunk(kind, data) {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function png(size) {
  const rows = [];
  for (let row = 0; row < size; row += 1) {
    rows.push(0);
    for (let column = 0; column < size; column += 1) rows.push(...pixel(column, row, size));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits each of red, green, blue and opacity.
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.from(rows), { level: 9 });
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

/** Windows' icon file: a list of sizes, then a PNG for each. */
function ico(sizes) {
  const images = sizes.map(png);
  const list = Buffer.alloc(6 + 16 * sizes.length);
  list.writeUInt16LE(1, 2);
  list.writeUInt16LE(sizes.length, 4);
  let place = list.length;
  for (const [index, image] of images.entries()) {
    const entry = 6 + 16 * index;
    const side = (sizes[index] ?? 0) % 256;
    list.set([side, side, 0, 0], entry);
    list.writeUInt16LE(1, entry + 4);
    list.writeUInt16LE(32, entry + 6);
    list.writeUInt32LE(image.length, entry + 8);
    list.writeUInt32LE(place, entry + 12);
    place += image.length;
  }
  return Buffer.concat([list, ...images]);
}

const target = join(root, 'resources', 'dist');
writeFileSync(join(target, 'icon.png'), png(512));
writeFileSync(join(target, 'icon.ico'), ico([16, 24, 32, 48, 64, 256]));
