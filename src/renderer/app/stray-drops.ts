/**
 * A file let go where nothing takes files: left alone, a browser would leave the register to show it. Where something does, it
 * says so itself, later in the same event.
 */
export function refuseStrayDrops(): void {
  const refuse = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'none';
  };
  window.addEventListener('dragover', refuse, { capture: true });
  window.addEventListener('drop', refuse, { capture: true });
}
