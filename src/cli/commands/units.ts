import { searchKey } from '../../core/text/search-key.ts';
import type { Answer } from '../answer.ts';
import { type Session, withSession } from '../session.ts';
import { type CommandLine, Refused, readDay } from '../usage.ts';
import { unitWords } from '../words/units.ts';

const PAGE = 200;

/** `units`: every unit that lives on the day, by id and name, in the office's order. */
export async function units({ values }: CommandLine): Promise<Answer> {
  const askedDay = readDay(values['as-of'], '--as-of');
  return withSession({ data: values.data, mayCreate: false }, async session => {
    const items = await unitsOn(session, askedDay ?? (await session.call.status.calendar({})).today, false);
    const json = items.map(({ id, name, shortName, kind, parentId }) => ({ id, name, shortName, kind, parentId }));
    return { json, text: items.length === 0 ? unitWords.noUnits : items.map(unitWords.line).join('\n') };
  });
}

/**
 * The unit that `--unit` names by its id, its name or a part of it that no other unit has; closed units too, undefined when
 * left out.
 *
 * @throws Refused where there is none such, or more than one.
 */
export async function unitAsked(session: Session, asked: string | undefined): Promise<string | undefined> {
  if (asked === undefined) return undefined;
  const all = await unitsOn(session, (await session.call.status.calendar({})).today, true);
  const key = searchKey(asked);
  const called = (matches: (name: string) => boolean) =>
    all.filter(unit => [unit.name, unit.shortName].some(name => name !== null && matches(searchKey(name))));
  const found = [
    all.filter(({ id }) => id === asked.toLowerCase()),
    called(name => name === key),
    called(name => key !== '' && name.includes(key)),
  ].find(units => units.length > 0);
  const [only, ...others] = found ?? [];
  if (only === undefined) throw new Refused(unitWords.none(asked));
  if (others.length > 0) throw new Refused(unitWords.several(asked, [only, ...others].map(unitWords.line)));
  return only.id;
}

async function unitsOn({ call }: Session, asOf: string, includeClosed: boolean) {
  const items = [];
  for (;;) {
    const page = await call.units.list({ asOf, includeClosed, page: { offset: items.length, limit: PAGE } });
    items.push(...page.items);
    if (page.items.length === 0 || items.length >= page.total) return items;
  }
}
