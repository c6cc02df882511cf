import { answerLabel, lineStateLabel, notRecordedLabel } from '../../../contract/words/labels.ts';
import { lineStateText } from '../../../contract/words/states.ts';
import { partWords } from '../../words/parts.ts';
import type { StateName } from './states.ts';

const words = partWords.state;

/** The word of a state, with the days where it has some: "Chậm 03 ngày", "Quá hạn". */
export function stateText(state: StateName, days = 0): string {
  switch (state) {
    case 'late':
    case 'overdue':
      return days > 0 ? lineStateText({ state, daysLate: days }) : lineStateLabel[state];
    case 'missing':
      return words.missing;
    case 'yes':
    case 'no':
      return answerLabel[state];
    case 'notRecorded':
      return notRecordedLabel;
    case 'extended':
      return words.extendedWord;
    default:
      return lineStateLabel[state];
  }
}
