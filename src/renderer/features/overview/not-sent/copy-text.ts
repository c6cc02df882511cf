/**
 * Puts text on the clipboard; false when this machine does not let the page do it. The field that shows the text is the way
 * where the clipboard itself is closed to pages.
 */
export async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.focus();
    field?.select();
    return document.execCommand('copy');
  }
}
