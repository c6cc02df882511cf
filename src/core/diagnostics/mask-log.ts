import { refusals } from '../../contract/index.ts';

/** What the program itself writes at the beginning of a line of its log; a reference may follow. */
const ownWords = [
  'a listener failed after a commit',
  'after a backup',
  'attachments of a backup',
  'attachments',
  'no backup',
  'not printed:',
  'page gone:',
  'refused:',
  'register process ended',
  'second place',
  'server',
  'start',
  'uncaught',
  'unexpected',
  'unhandled',
] as const;

const stamp = String.raw`\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}\] \[(?:info|warn|error)\]`;
const beginning = new RegExp(`^(?<stamp>${stamp}) *(?<own>(?:${ownWords.join('|')})(?![\\p{L}\\p{N}]))?`, 'u');
const reference = /^ \[?[0-9a-f]{8,12}\]?(?= |$)/u;

/** Names of errors, of the system and of SQLite, refusals, and places in the program's own files. */
const known = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}_])(?:(?:Type|Range|Syntax|Reference|Aggregate|Abort|Timeout|Sqlite|ORPC|Zod)?Error|Refusal)(?![\p{L}\p{N}_])`,
    String.raw`(?<![\p{L}\p{N}_])(?:ENOENT|EACCES|EPERM|EBUSY|ENOSPC|EIO|EROFS|EMFILE|EEXIST|ENOTDIR|EISDIR|ENOTEMPTY|EXDEV|ETIMEDOUT)(?![\p{L}\p{N}_])`,
    String.raw`(?<![\p{L}\p{N}_])SQLITE_(?:ABORT|BUSY|CANTOPEN|CONSTRAINT|CORRUPT|FULL|IOERR|LOCKED|MISUSE|NOMEM|NOTADB|PERM|READONLY)(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}_])(?:${Object.keys(refusals).join('|')})(?![\p{L}\p{N}_])`,
    String.raw`(?<=[\\/]out[\\/]main[\\/](?:chunks[\\/])?)[\w-]+\.c?js:\d{1,6}:\d{1,6}`,
  ].join('|'),
  'gu',
);

const masked = '…';

/**
 * A line of the log as it may leave the office: its time, its level, the program's own words and names of errors. Everything
 * nobody listed here is masked, so that no name and no text can slip through by being of a new kind.
 */
export function maskLogLine(line: string): string {
  const begun = beginning.exec(line);
  const own = begun?.groups?.own;
  const head = begun === null ? '' : `${begun.groups?.stamp ?? ''}${own === undefined ? '' : ` ${own}`}`;
  const rest = line.slice(begun?.[0].length ?? 0);
  const mark = own === undefined ? '' : (reference.exec(rest)?.[0] ?? '');
  return [`${head}${mark}`, ...piecesOf(rest.slice(mark.length))].filter(piece => piece !== '').join(' ');
}

function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const found of text.matchAll(known)) {
    if (text.slice(from, found.index).trim() !== '') pieces.push(masked);
    pieces.push(found[0]);
    from = found.index + found[0].length;
  }
  if (text.slice(from).trim() !== '') pieces.push(masked);
  return pieces;
}
