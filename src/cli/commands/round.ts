import { type Round, roundKind } from '../../contract/index.ts';
import type { Answer } from '../answer.ts';
import { type Session, withSession } from '../session.ts';
import { type CommandLine, Refused, readYear, WrongUsage } from '../usage.ts';
import { roundWords } from '../words/rounds.ts';

/** What `--round` calls each kind of round. */
const kindNames: Readonly<Record<string, (typeof roundKind.options)[number]>> = {
  'dinh-ky': 'yearly',
  'dot-xuat': 'adHoc',
  'so-ket': 'interim',
  'tong-ket': 'final',
};

/** `rounds`: the rounds of a year, or of all years, by id, kind and title. */
export async function rounds({ values }: CommandLine): Promise<Answer> {
  const year = values.year === undefined ? undefined : readYear(values.year);
  return withSession({ data: values.data, mayCreate: false }, async session => {
    const items = await roundsOf(session, year);
    const json = items.map(({ id, kind, title, dueOn, state }) => ({ id, kind, title, dueOn, state }));
    return { json, text: items.length === 0 ? roundWords.noRounds : items.map(roundWords.line).join('\n') };
  });
}

/** The round of the year that `--round` names by its id or its kind; undefined when left out: the year's own. */
export async function roundAsked(
  session: Session,
  year: number,
  asked: string | undefined,
): Promise<string | undefined> {
  if (asked === undefined) return undefined;
  const items = await roundsOf(session, year);
  const known = roundKind.safeParse(asked);
  const kind = known.success ? known.data : Object.hasOwn(kindNames, asked) ? kindNames[asked] : undefined;
  const found = items.filter(round => (kind === undefined ? round.id === asked : round.kind === kind));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only.id;
  const choices = (found.length > 1 ? found : items).map(round => roundWords.line(round));
  if (found.length > 1) throw new WrongUsage(roundWords.several(asked, choices));
  throw new Refused(roundWords.none(asked, year, choices));
}

async function roundsOf({ call }: Session, year: number | undefined): Promise<readonly Round[]> {
  const ofYear = year === undefined ? {} : { year };
  return (await call.rounds.list({ ...ofYear, page: { offset: 0, limit: 200 } })).items;
}
