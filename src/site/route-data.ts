import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { absolute, href } from '../address.ts';
import { calculatorById } from '../calculators/index.ts';
import { sidebarWindow } from '../glossary/sidebar.ts';
import {
  structuredCalculator,
  structuredSite,
  structuredTerm,
  structuredTermSet,
} from '../glossary/structured-data.ts';
import type { Term } from '../glossary/term.ts';
import { socialCards } from '../components/social/cards.ts';
import { placeInTopic, termBySlug, topicById, topics, type Topic } from '../words.ts';

type Entry = StarlightRouteData['sidebar'][number];
type Link = Extract<Entry, { type: 'link' }>;
type HeadTag = StarlightRouteData['head'][number];

/** Gives every page its sidebar of one topic, previous and next inside it, and what machines read. */
export const onRequest = defineRouteMiddleware(({ locals, url, site }) => {
  const route = locals.starlightRoute;
  const [room = '', name = ''] = route.id.split('/');
  const term = room === 'terms' ? termBySlug.get(name) : undefined;
  const calculator = room === 'calculators' ? calculatorById.get(name) : undefined;
  const here = (path: string) => absolute(path, site);
  const topic = topicById.get(term?.topic ?? (room === 'topics' ? name : ''));

  route.sidebar = topics.map((each) =>
    each === topic ? topicGroup(each, term, url.pathname) : topicLink(each, url.pathname),
  );
  route.pagination = topic && term ? neighbors(topic, term) : { prev: undefined, next: undefined };

  if (route.id === '404')
    route.head = route.head.filter(({ attrs }) => attrs?.['rel'] !== 'canonical' && attrs?.['property'] !== 'og:url');

  const image = here(`social/${socialCards.has(route.id) ? route.id : 'index'}.png`);
  route.head.push(meta('og:image', image), meta('og:image:width', '1200'), meta('og:image:height', '630'));

  if (term) {
    describe(route, term.definition);
    route.head.push(jsonLd(structuredTerm(term, here)));
    if (route.toc) route.toc = { ...route.toc, items: tocItems(term, route.toc.items) };
  } else if (room === 'terms' && name === '') {
    route.head.push(jsonLd(structuredTermSet([...termBySlug.values()], here)));
  } else if (calculator) {
    route.head.push(jsonLd(structuredCalculator(calculator, here)));
  } else if (url.pathname === href('')) {
    route.head.push(jsonLd(structuredSite(here)));
  }
});

function link(label: string, path: string, here: string): Link {
  return { type: 'link', label, href: href(path), isCurrent: href(path) === here, badge: undefined, attrs: {} };
}

const topicLink = (topic: Topic, here: string) => link(topic.title, `topics/${topic.id}/`, here);
const termLink = (term: Term, here: string) => link(term.title, `terms/${term.slug}/`, here);

function topicGroup(topic: Topic, term: Term | undefined, here: string): Entry {
  const current = placeInTopic.get(term?.slug ?? '') ?? -1;
  const { shown, isWhole } = sidebarWindow(topic.terms, current);
  const links = [topicLink(topic, here), ...shown.map((term) => termLink(term, here))];
  if (!isWhole) links.push(link(`All ${topic.terms.length} terms`, `topics/${topic.id}/`, ''));
  return { type: 'group', label: topic.title, entries: links, collapsed: false, badge: undefined };
}

function neighbors(topic: Topic, term: Term): StarlightRouteData['pagination'] {
  const place = placeInTopic.get(term.slug) ?? 0;
  const [previous, next] = [topic.terms[place - 1], topic.terms[place + 1]];
  return { prev: previous && termLink(previous, ''), next: next && termLink(next, '') };
}

/** The sections of a term page that components set, around those of the text. */
function tocItems(term: Term, items: NonNullable<StarlightRouteData['toc']>['items']): typeof items {
  const item = (text: string, slug: string) => ({ depth: 2, text, slug, children: [] });
  const calculator = term.calculator && calculatorById.has(term.calculator) ? [item('Calculator', 'calculator')] : [];
  return [
    ...calculator,
    ...items.filter(({ slug }) => slug !== '_top'),
    item('Related terms', 'related'),
    item('Sources', 'sources'),
  ];
}

function describe(route: StarlightRouteData, description: string): void {
  const isDescription = ({ attrs }: HeadTag) =>
    attrs?.['name'] === 'description' || attrs?.['property'] === 'og:description';
  route.head = [
    ...route.head.filter((tag) => !isDescription(tag)),
    { tag: 'meta', attrs: { name: 'description', content: description }, content: '' },
    { tag: 'meta', attrs: { property: 'og:description', content: description }, content: '' },
  ];
}

const meta = (property: string, content: string): HeadTag => ({
  tag: 'meta',
  attrs: { property, content },
  content: '',
});

const jsonLd = (data: object): HeadTag => ({
  tag: 'script',
  attrs: { type: 'application/ld+json' },
  content: JSON.stringify(data).replaceAll('<', '\\u003c'),
});
