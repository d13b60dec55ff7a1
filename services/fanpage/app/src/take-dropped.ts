/** Takes files that are dropped on an area, and shows while they hang over it that it would take them. */
export function takeDropped(area: HTMLElement, take: (files: readonly File[]) => void): void {
  area.addEventListener('dragover', (event) => {
    event.preventDefault();
    area.classList.add('over');
  });
  area.addEventListener('dragleave', () => area.classList.remove('over'));
  area.addEventListener('drop', (event) => {
    event.preventDefault();
    area.classList.remove('over');
    take([...(event.dataTransfer?.files ?? [])]);
  });
}
