import type { SettingsFields } from '../../../contract/settings.ts';
import type { Paragraph } from '../structure/document.ts';
import {
  committeeLevelName,
  competentLevel,
  noProposalSentence,
  type ProposalGroup,
  proposalLines,
} from '../words/proposals.ts';
import type { ReportContext } from './context.ts';
import type { ReportFacts, Topic } from './facts.ts';
import { text, textOrBlank } from './section.ts';

/** Proposals this version speaks of: to the provincial board none that is asked of our own committee. */
export function proposalsFor(facts: ReportFacts, provincial: boolean): readonly Topic[] {
  return provincial ? facts.proposals.filter(topic => topic.level !== 'committee') : facts.proposals;
}

/** V: by level, the provincial board first, then UBND tỉnh, our own committee, others as the units named them. */
export function proposals({ facts, proposals: all, settings, numbers }: ReportContext): readonly Paragraph[] {
  const received = facts.status.round?.received ?? 0;
  if (facts.proposals.length === 0) return text(noProposalSentence(received));
  return textOrBlank(...proposalLines(byLevel(all, settings), numbers.feedback));
}

function byLevel(topics: readonly Topic[], settings: SettingsFields): readonly ProposalGroup[] {
  const { names, committee } = settings;
  const own = committeeLevelName(names.standing, committee.selfName);
  const known: readonly ProposalGroup[] = [
    { levelName: names.provincialBoard, topics: topics.filter(topic => topic.level === 'provincialBoard') },
    { levelName: names.peoplesCommittee, topics: topics.filter(topic => topic.level === 'peoplesCommittee') },
    { levelName: own, topics: topics.filter(topic => topic.level === 'committee') },
  ];
  const others = topics.filter(topic => topic.level === null || topic.level === 'other');
  const otherLevels = [...new Set(others.map(levelText))].map(levelName => ({
    levelName,
    topics: others.filter(topic => levelText(topic) === levelName),
  }));
  return [...known, ...otherLevels].filter(group => group.topics.length > 0);
}

function levelText(topic: Topic): string {
  return topic.levelText ?? competentLevel;
}
