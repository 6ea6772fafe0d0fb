import { paragraph } from './paragraph.ts';

/** As long a text goes straight to the reader: a box to type in would freeze over it. */
const longPaste = 100_000;

/** Hears every way in which a reader brings rows: pasted into the box, picked or dropped as a file. */
export function listenForRows(panel: HTMLElement, take: (source: string | File) => void): void {
  const area = panel.querySelector('textarea');
  const picker = panel.querySelector<HTMLInputElement>('[data-file]');

  panel.querySelector('[data-read-paste]')?.addEventListener('click', () => {
    if (area?.value.trim()) take(area.value);
    else panel.querySelector('[data-paste-report]')?.replaceChildren(paragraph('Paste something into the box first.'));
  });
  area?.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.length < longPaste) return;
    event.preventDefault();
    take(text);
  });

  panel.querySelector('[data-open-file]')?.addEventListener('click', () => picker?.click());
  picker?.addEventListener('change', () => {
    const [file] = picker.files ?? [];
    if (file) take(file);
    // The same file can be picked again, once it is mended.
    picker.value = '';
  });

  const drop = (isOver: boolean) => panel.toggleAttribute('data-drop', isOver);
  panel.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    drop(true);
  });
  panel.addEventListener('dragleave', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && panel.contains(relatedTarget))) drop(false);
  });
  panel.addEventListener('drop', (event) => {
    drop(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    take(file);
  });
}
