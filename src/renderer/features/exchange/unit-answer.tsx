import { Select } from '@mantine/core';
import { useUnits } from '../../parts/fields/use-units.ts';
import { matches } from '../../parts/format/fold.ts';
import { exchangeWords as words } from '../../words/exchange.ts';
import { partWords } from '../../words/parts.ts';

interface UnitAnswerProps {
  readonly question: string;
  /** The unit given; null while none, or another answer, is. */
  readonly given: string | null;
  readonly onAnswer: (unitId: string) => void;
}

/** Any unit of the register, for a name that resembles none or the wrong ones. */
export function UnitAnswer({ question, given, onAnswer }: UnitAnswerProps) {
  const units = useUnits();
  return (
    <Select
      w={240}
      aria-label={`${words.otherUnit}: ${question}`}
      placeholder={words.otherUnit}
      data={units.map(({ id, name }) => ({ value: id, label: name }))}
      value={given}
      searchable
      limit={60}
      nothingFoundMessage={partWords.fields.noUnit}
      filter={({ options, search }) =>
        options.filter(option => 'value' in option && (search === '' || matches(option.label, search)))
      }
      onChange={chosen => {
        const answer = chosen ?? given;
        if (answer !== null) onAnswer(answer);
      }}
    />
  );
}
