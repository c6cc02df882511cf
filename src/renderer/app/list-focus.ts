let wanted = false;

/** Said before going to a page by keys alone: its list takes the focus, so that the next key is already for it. */
export function wantListFocus(): void {
  wanted = true;
}

/** Whether the page just shown is to give its list the focus; true once. */
export function takeListFocus(): boolean {
  const was = wanted;
  wanted = false;
  return was;
}
