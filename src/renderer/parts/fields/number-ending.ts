const NUMBERED = /^\d+(-[^\s\d]\S*)$/;

/**
 * What follows the number in most of these document numbers: "-BC/ĐU" of "61-BC/ĐU". Null where fewer than `least` agree or
 * less than half of all do: what is not usual is not proposed.
 */
export function usualEnding(numbers: readonly (string | null)[], least = 2): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const number of numbers) {
    const ending = number === null ? undefined : NUMBERED.exec(number)?.[1];
    if (number !== null) all += 1;
    if (ending !== undefined) counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  const [best] = [...counts].toSorted(([, left], [, right]) => right - left);
  return best !== undefined && best[1] >= least && best[1] * 2 >= all ? best[0] : null;
}

/**
 * Puts the usual ending behind a bare number as it is typed, selected: going on leaves it, another key writes over it, Delete
 * takes it away. As a spreadsheet completes what stands in the column. Answers with the text the field now has.
 */
export function withEnding(field: HTMLInputElement, typed: boolean, ending: string | null): string {
  const { value, selectionStart } = field;
  if (ending === null || !typed || selectionStart !== value.length || !/^\d+$/.test(value)) return value;
  field.setRangeText(ending, value.length, value.length, 'select');
  return field.value;
}

/** A character was typed, neither deleted nor pasted nor part of a word still being composed. */
export function isTyping({ nativeEvent }: { readonly nativeEvent: Event }): boolean {
  return nativeEvent instanceof InputEvent && nativeEvent.inputType === 'insertText' && !nativeEvent.isComposing;
}
