/** The message by which an embedded calculator tells the page around it how tall it is. */
export const heightMessage = 'revenue-glossary:height';

/** How tall the frame is until the calculator has told its height, in CSS pixels. */
const firstHeight = 640;

/** Sets the height of the frame that the message came from, and of no other. */
const listener =
  `addEventListener('message',({source,data})=>{if(data?.type==='${heightMessage}')` +
  `for(const frame of document.querySelectorAll('iframe'))if(frame.contentWindow===source)frame.height=data.height})`;

/**
 * The HTML that shows a calculator within another site.
 *
 * @param address That of the calculator's own page, in the state that is to be shown.
 * @param title What the frame is called for a screen reader.
 */
export function embedCode(address: string, title: string): string {
  const source = address.replace(/\/calculators\/([^/?#]+)\/(?=$|[?#])/, '/embed/$1/');
  return (
    `<iframe src="${escapeAttribute(source)}" title="${escapeAttribute(title)}" width="100%" height="${firstHeight}" ` +
    `style="border:0" loading="lazy"></iframe>\n<script>${listener}</script>\n`
  );
}

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
