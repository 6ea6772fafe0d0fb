import type { Check } from './check.ts';
import { CardExists } from './card-exists.ts';
import { Description } from './description.ts';
import { FragmentExists } from './fragment-exists.ts';
import { HeadingOrder } from './heading-order.ts';
import { HeldPolicy } from './held-policy.ts';
import { KnownIds } from './known-ids.ts';
import { Language } from './language.ts';
import { NoForeignRequest } from './no-foreign-request.ts';
import { OneMainHeading } from './one-main-heading.ts';
import { QuietMentions } from './quiet-mentions.ts';
import { RightCanonical } from './right-canonical.ts';
import { RightNoindex } from './right-noindex.ts';
import { ShortTitle } from './short-title.ts';
import { TargetExists } from './target-exists.ts';
import { UniqueIds } from './unique-ids.ts';
import { UniqueTitle } from './unique-title.ts';
import { WholeSitemap } from './whole-sitemap.ts';

/** Everything that holds for every page. */
export const checks: readonly Check[] = [
  new TargetExists(),
  new FragmentExists(),
  new UniqueIds(),
  new KnownIds(),
  new OneMainHeading(),
  new HeadingOrder(),
  new UniqueTitle(),
  new ShortTitle(),
  new Description(),
  new Language(),
  new RightCanonical(),
  new RightNoindex(),
  new WholeSitemap(),
  new NoForeignRequest(),
  new CardExists(),
  new QuietMentions(),
  new HeldPolicy(),
];
