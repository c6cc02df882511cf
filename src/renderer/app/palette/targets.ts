import type { UnitLine } from '../../../contract/units.ts';
import { unitKindLabel } from '../../../contract/words/labels.ts';
import { cuttingPath } from '../../features/cutting/path.ts';
import { firstRunPath } from '../../features/first-run/path.ts';
import { formsAddress } from '../../features/forms/address.ts';
import { joiningPath } from '../../features/joining/path.ts';
import { addresses, recordAddress, roundAddress } from '../../features/overview/addresses.ts';
import { composeAddress } from '../../features/papers/addresses.ts';
import { reviewPath } from '../../features/review/addresses.ts';
import { INSIDE, rank } from '../../parts/format/fold.ts';
import { unitAddress } from '../../parts/unit-link/unit-link.tsx';
import { formWords } from '../../words/forms.ts';
import { frameWords } from '../../words/frame.ts';
import type { PageEntry } from '../pages.ts';

const { search: words } = frameWords;
const MOST_UNITS = 30;

/** Where "Tìm nhanh" leads. */
export interface Target {
  readonly key: string;
  readonly heading: string;
  readonly label: string;
  readonly hint: string;
  readonly address: string;
}

const COMMANDS: readonly Target[] = [
  { key: 'record', label: words.commands.record, address: recordAddress },
  { key: 'cut', label: words.commands.cut, address: `/${cuttingPath}` },
  { key: 'join', label: words.commands.join, address: `/${joiningPath}` },
  { key: 'forms', label: formWords.open, address: formsAddress },
  { key: 'late', label: words.commands.late, address: roundAddress('overdue') },
  { key: 'chase', label: words.commands.chase, address: composeAddress('chase') },
  { key: 'import', label: words.commands.import, address: addresses.exchange },
  { key: 'export', label: words.commands.export, address: addresses.report },
  { key: 'review', label: words.commands.review, address: `/${reviewPath}` },
  { key: 'firstRun', label: words.commands.firstRun, address: `/${firstRunPath}` },
].map(command => ({ ...command, heading: words.commandsHeading, hint: '' }));

/** Commands, units and pages that answer to what was typed: words without marks, or initials ("sxd": Sở Xây dựng). */
export function targetsFor(
  typed: string,
  units: readonly UnitLine[],
  pages: readonly Pick<PageEntry, 'path' | 'label'>[],
): readonly Target[] {
  const commands = COMMANDS.filter(({ label }) => rank(label, typed) !== null);
  const foundPages = pages
    .filter(({ label }) => rank(label, typed) !== null && !commands.some(command => command.label === label))
    .map(({ path, label }) => ({ key: path, heading: words.pages, label, hint: '', address: `/${path}` }));
  const ranked = units
    .flatMap(unit => {
      const best = rank(unit.name, typed) ?? rank(unit.shortName ?? '', typed);
      return best === null ? [] : [{ unit, best }];
    })
    .sort((left, right) => left.best - right.best);
  const foundUnits = ranked.slice(0, MOST_UNITS).map(({ unit }) => ({
    key: unit.id,
    heading: words.units,
    label: unit.name,
    hint: unitKindLabel[unit.kind],
    address: unitAddress(unit.id),
  }));
  // "kk" begins "Khó khăn" and only stands inside "Khu kinh tế".
  const unitsFirst = typed !== '' && ranked[0] !== undefined && ranked[0].best < INSIDE;
  return unitsFirst ? [...foundUnits, ...commands, ...foundPages] : [...commands, ...foundPages, ...foundUnits];
}
