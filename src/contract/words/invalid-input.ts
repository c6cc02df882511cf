import { z } from 'zod';
import { fieldLabel } from './fields.ts';

/** What zod says of a value that does not fit; only what a sentence needs. */
const issue = z.looseObject({
  code: z.string().catch(''),
  path: z.array(z.unknown()).catch([]),
  origin: z.string().catch(''),
  expected: z.string().catch(''),
  format: z.string().catch(''),
  minimum: z.number().nullable().catch(null),
  maximum: z.number().nullable().catch(null),
  keys: z.array(z.string()).catch([]),
});
type Issue = z.infer<typeof issue>;

/** "Số đến: dài quá 40 ký tự": which field, and what is wrong with it. */
export function invalidInputText(found: unknown): string {
  const read = issue.safeParse(found);
  if (!read.success) return wrong;
  if (read.data.code === 'unrecognized_keys') return `không có mục “${read.data.keys.join(', ')}”`;
  const field = fieldOf(read.data.path);
  const reason = reasonOf(read.data);
  return field === '' ? reason : `${field}: ${reason}`;
}

const wrong = 'giá trị không hợp lệ';

/** The innermost part of the path that has a name on the screens. */
function fieldOf(path: readonly unknown[]): string {
  const names = path
    .map(part => (part instanceof Object && 'key' in part ? part.key : part))
    .filter(part => typeof part === 'string');
  const known = names.findLast(name => Object.hasOwn(fieldLabel, name));
  if (known !== undefined) return fieldLabel[known] ?? known;
  const last = names.at(-1);
  return last === undefined ? '' : `mục “${last}”`;
}

function reasonOf(found: Issue): string {
  if (found.code === 'too_big') return tooBig(found);
  if (found.code === 'too_small') return tooSmall(found);
  if (found.code === 'invalid_format') return formats[found.format] ?? wrong;
  if (found.code === 'invalid_value') return 'không phải là một trong các giá trị cho sẵn';
  if (found.code === 'invalid_type') return expectations[found.expected] ?? wrong;
  return wrong;
}

function tooBig({ origin, maximum }: Issue): string {
  if (maximum === null) return wrong;
  if (origin === 'string') return `dài quá ${maximum} ký tự`;
  if (origin === 'array') return `nhiều quá ${maximum} mục`;
  return `phải là số từ ${maximum} trở xuống`;
}

function tooSmall({ origin, minimum }: Issue): string {
  if (minimum === null) return wrong;
  if (origin === 'string') return minimum <= 1 ? 'chưa ghi nội dung' : `ngắn hơn ${minimum} ký tự`;
  if (origin === 'array') return minimum <= 1 ? 'chưa chọn mục nào' : `ít hơn ${minimum} mục`;
  return `phải là số từ ${minimum} trở lên`;
}

const formats: Readonly<Record<string, string>> = {
  date: 'không phải là ngày có trên lịch',
  datetime: 'không phải là thời điểm',
  uuid: 'không phải là mục của sổ',
};

const expectations: Readonly<Record<string, string>> = {
  int: 'phải là số nguyên',
  number: 'phải là số',
  string: 'phải là chữ',
  boolean: 'phải là có hoặc không',
  array: 'phải là danh sách',
  object: 'thiếu nội dung',
};
