import styles from '../styles/card.css?inline';
import { adoptStyles } from './adopt-styles.ts';
import { cardElement, cardTextId } from './card/card-element.ts';
import { cardFor } from './card/card-store.ts';
import { placeCard } from './card/place-card.ts';

/** Milliseconds until a card opens, until it closes (time to reach it), and until a touch is a long press. */
const delay = { open: 150, close: 400, press: 500 } as const;

/** The link that a card is wanted for, and the card that is open. */
let wanted: HTMLAnchorElement | null = null;
let open: {
  readonly link: HTMLAnchorElement;
  readonly card: HTMLElement;
  /** Where the pointer was, from the left; null where the keyboard opened the card. */
  readonly pointer: number | null;
} | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
/** The link whose card a reader closed: it stays closed until the reader has been elsewhere. */
let dismissed: HTMLAnchorElement | null = null;

/**
 * Shows cards from now on.
 *
 * @param first What began before this code was there.
 * @param isHeld Whether a touch that began it goes on.
 */
export function watchLinks(first: Event, isHeld: boolean): void {
  if (!('popover' in HTMLElement.prototype)) return;
  adoptStyles(styles);
  document.addEventListener('pointerover', point);
  document.addEventListener('pointerdown', press);
  for (const type of ['pointerup', 'pointercancel'] as const) document.addEventListener(type, release);
  document.addEventListener('focusin', focus);
  document.addEventListener('focusout', leave);
  document.addEventListener('keydown', dismiss);
  document.addEventListener('contextmenu', keepMenuAway);
  if (first instanceof PointerEvent && first.pointerType === 'touch') {
    if (isHeld) press(first);
  } else if (first instanceof PointerEvent) point(first);
  else focus(first);
}

const linkOf = ({ target }: Event) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-topic]') : null;

const isInside = (target: EventTarget | null) =>
  open !== null && target instanceof Node && (open.link.contains(target) || open.card.contains(target));

function point(event: PointerEvent): void {
  if (event.pointerType === 'touch') return;
  const link = linkOf(event);
  if (link !== dismissed) dismissed = null;
  if (link && link !== dismissed && link !== open?.link) later(delay.open, () => show(link, event.clientX));
  else if (isInside(event.target)) later(0, () => undefined);
  else leave();
}

function focus(event: Event): void {
  const link = linkOf(event);
  // A click or a tap gives the focus, too; only that of the keyboard asks for a card.
  if (link?.matches(':focus-visible') && link !== open?.link) later(delay.open, () => show(link, null));
}

/** Closes the card in a while, unless the pointer or the focus is on it by then. */
function leave(): void {
  wanted = null;
  later(delay.close, () => {
    if (open?.link.matches(':hover, :focus-visible') || open?.card.matches(':hover, :focus-within')) return;
    close();
  });
}

function press(event: PointerEvent): void {
  if (!isInside(event.target)) close();
  const link = linkOf(event);
  if (!link || event.pointerType !== 'touch') return;
  later(delay.press - (performance.now() - event.timeStamp), async () => {
    await show(link, event.clientX);
    // The touch that opened the card is no tap.
    if (open?.link === link)
      link.addEventListener(
        'click',
        (click) => {
          click.preventDefault();
        },
        { once: true },
      );
  });
}

function release({ pointerType }: PointerEvent): void {
  if (pointerType === 'touch') clearTimeout(timer);
}

/** A long press on a link opens the card instead of the browser's menu; a link in the card still has it. */
function keepMenuAway(event: MouseEvent): void {
  if (event instanceof PointerEvent && event.pointerType === 'touch' && linkOf(event)) event.preventDefault();
}

function dismiss({ key }: KeyboardEvent): void {
  if (key !== 'Escape' || !open) return;
  if (open.card.contains(document.activeElement)) open.link.focus();
  dismissed = open.link;
  close();
}

function later(wait: number, act: () => unknown): void {
  clearTimeout(timer);
  timer = setTimeout(() => void act(), wait);
}

async function show(link: HTMLAnchorElement, pointer: number | null): Promise<void> {
  wanted = link;
  const found = await cardFor(link);
  if (!found || wanted !== link) return;
  close();
  const card = cardElement(found, link);
  link.after(card);
  link.setAttribute('aria-describedby', cardTextId);
  open = { link, card, pointer };
  card.showPopover();
  place();
  for (const each of [card, document.documentElement]) resized.observe(each);
}

const resized = new ResizeObserver(place);

/** Sets the card that is open beside its link; again where the window or the text changes its size. */
function place(): void {
  if (!open) return;
  const { link, card, pointer } = open;
  const view = { width: document.documentElement.clientWidth, height: innerHeight };
  const { left, top } = placeCard([...link.getClientRects()], pointer, card.getBoundingClientRect(), view);
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${top + scrollY}px`;
}

function close(): void {
  clearTimeout(timer);
  wanted = null;
  open?.link.removeAttribute('aria-describedby');
  open?.card.remove();
  resized.disconnect();
  open = null;
}
