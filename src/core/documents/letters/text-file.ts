/** Text as Notepad of any Windows shows it: marked as UTF-8, lines ended its way. */
export function textFile(texts: readonly string[]): Uint8Array {
  const text = `${texts.join('\n\n')}\n`.replaceAll('\n', '\r\n');
  return new TextEncoder().encode(`\uFEFF${text}`);
}
