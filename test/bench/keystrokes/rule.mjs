/** Keys of one chord: each key pressed counts one, "ctrl+shift+l" three. Both programs are counted by this. */
export function keysOf(chord) {
  return chord.split('+').length;
}

/** The task did not end as it should. */
export function must(holds, sentence) {
  if (!holds) throw new Error(sentence);
}
