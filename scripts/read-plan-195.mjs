// Reads the annex of Kế hoạch 195/KH-UBND as printed (test/fixtures) into resources/tham-chieu: the tasks and the names
// of the criterion groups. Nothing is corrected and nothing renumbered; 12 does not exist. Run it again when the annex
// changes: node scripts/read-plan-195.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const source = join(root, 'test', 'fixtures', 'phu-luc-ke-hoach-195.txt');
const target = join(root, 'resources', 'tham-chieu');

/** A cell without its HTML: each list item and paragraph on a line of its own. */
function plain(cell) {
  return cell
    .replace(/<\/(?:li|p)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(line => line !== '')
    .join('\n');
}

/** Rows of the table; one broken over a page is one row again, its halves joined by a space. */
function readRows(text) {
  const rows = [];
  for (const line of text.split('\n')) {
    const cells = line.split('\t').map(plain);
    if (cells.length !== 6 || cells[0] === 'Stt') continue;
    const above = rows.at(-1);
    if (cells[0] === '' && above) {
      for (const [index, cell] of cells.entries()) if (cell !== '') above[index] = `${above[index]} ${cell}`;
    } else rows.push(cells);
  }
  return rows;
}

const groupHeading = /^Tiêu chí nhóm (\d): (.+)$/;

function readPlan(text) {
  const tasks = [];
  const groups = [];
  /** @type {{ section: string, sectionName: string, group: number | null }} */
  let section = { section: '', sectionName: '', group: null };
  for (const [number, content, lead, cooperation, time, product] of readRows(text)) {
    if (!/^\d+$/.test(number)) {
      const [, group, name] = groupHeading.exec(content) ?? [];
      if (group) groups.push({ number: Number(group), name });
      section = { section: number, sectionName: content, group: group ? Number(group) : null };
    } else tasks.push({ number: Number(number), ...section, content, lead, cooperation, time, product });
  }
  return { tasks, groups };
}

function write(name, value) {
  writeFileSync(join(target, name), `${JSON.stringify(value, null, 2)}\n`);
}

const { tasks, groups } = readPlan(readFileSync(source, 'utf8'));
write('nhiem-vu-ke-hoach-195.json', tasks);
write('nhom-tieu-chi.json', groups);
