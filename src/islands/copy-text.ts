/**
 * Puts a text on the clipboard. Where the browser refuses, the text stands in a field instead,
 * selected, to be copied by hand.
 *
 * @param place Where the field goes; empty after the text was copied.
 * @param label What the field is called.
 * @returns Whether it is on the clipboard.
 */
export async function copyText(text: string, place: HTMLElement, label: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    place.replaceChildren();
    return true;
  } catch {
    const field = document.createElement(text.includes('\n') ? 'textarea' : 'input');
    field.value = text;
    field.readOnly = true;
    field.ariaLabel = label;
    place.replaceChildren(field);
    field.focus();
    field.select();
    return false;
  }
}
