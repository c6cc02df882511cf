import { roundKind } from '../../contract/index.ts';
import type { Session } from '../session.ts';
import { Refused, WrongUsage } from '../usage.ts';
import { roundWords } from '../words/rounds.ts';

/** What `--round` calls each kind of round. */
const kindNames: Readonly<Record<string, (typeof roundKind.options)[number]>> = {
  'dinh-ky': 'yearly',
  'dot-xuat': 'adHoc',
  'so-ket': 'interim',
  'tong-ket': 'final',
};

/** The round of the year that `--round` names by its id or its kind; undefined when left out: the year's own. */
export async function roundAsked(
  { call }: Session,
  year: number,
  asked: string | undefined,
): Promise<string | undefined> {
  if (asked === undefined) return undefined;
  const { items } = await call.rounds.list({ year, page: { offset: 0, limit: 200 } });
  const known = roundKind.safeParse(asked);
  const kind = known.success ? known.data : Object.hasOwn(kindNames, asked) ? kindNames[asked] : undefined;
  const found = items.filter(round => (kind === undefined ? round.id === asked : round.kind === kind));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only.id;
  const choices = (found.length > 1 ? found : items).map(round => roundWords.line(round));
  if (found.length > 1) throw new WrongUsage(roundWords.several(asked, choices));
  throw new Refused(roundWords.none(asked, year, choices));
}
