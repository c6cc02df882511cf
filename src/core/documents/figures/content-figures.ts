import { groupBy } from '../../lists.ts';
import { searchKey } from '../../text/search-key.ts';
import { figure } from '../numbers/counts.ts';
import type { ReportFacts, Topic } from '../report/facts.ts';
import { proposalsFor } from '../report/proposals.ts';
import { mostNamed } from '../words/difficulties.ts';
import { contentFigureLabels, figurePlaces, groupInText, groupNumber, unitsOfGroup } from '../words/figures.ts';
import { itemTitles } from '../words/headings.ts';
import { topicWithUnits } from '../words/opinions.ts';
import { proposedByUnits } from '../words/proposals.ts';
import type { ReportFigure } from './figure.ts';

/** II.4: the units that reported on each criterion group. Several groups may read alike: each is looked for under its heading. */
export function groupFigures({ groups }: ReportFacts): readonly ReportFigure[] {
  return groups.map(({ number, unitNames }) => ({
    key: `group.${number}`,
    place: figurePlaces.groups,
    label: unitsOfGroup(number),
    text: figure(unitNames.length),
    needles: groupInText(unitNames),
    heading: groupNumber(number),
  }));
}

/** II.6, III.2 and V: the units behind each content the sentences print; of one unit alone no count stands there. */
export function contentFigures(facts: ReportFacts, provincial: boolean): readonly ReportFigure[] {
  const proposals = proposalsFor(facts, provincial);
  const byLevel = [...groupBy(proposals, levelOf).values()];
  const [first] = proposals;
  const single = proposals.length === 1 && first?.unitNames.length === 1;
  return [
    ...facts.opinions.map((topic, index) =>
      contentFigure('opinions', topic, facts.opinionUnitNames.length === 1 ? [] : [topicWithUnits(topic)], index + 1),
    ),
    ...mostNamed(facts.difficulties).map(topic =>
      contentFigure('difficulties', topic, facts.difficultyUnitNames.length === 1 ? [] : [topicWithUnits(topic)]),
    ),
    ...byLevel
      .flatMap(mostNamed)
      .map(topic => contentFigure('proposals', topic, single ? [] : [proposedByUnits(topic)])),
  ];
}

function levelOf({ level, levelText }: Topic): string {
  return level === null || level === 'other' ? (levelText ?? '') : level;
}

/** An opinion and a difficulty may read alike; a proposal says "đề nghị", and its paragraphs may be headings themselves. */
function contentFigure(
  kind: keyof typeof contentFigureLabels,
  { content, unitNames, level, levelText }: Topic,
  needles: readonly string[],
  order = 1,
): ReportFigure {
  return {
    key: JSON.stringify([kind, level, levelText, searchKey(content)]),
    place: figurePlaces[kind],
    label: contentFigureLabels[kind](content, order),
    text: figure(unitNames.length),
    needles,
    ...(kind === 'proposals' ? {} : { heading: itemTitles[kind] }),
  };
}
