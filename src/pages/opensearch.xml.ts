/** Lets a browser search the glossary from its address bar (OpenSearch 1.1). */
import type { APIRoute } from 'astro';
import { absolute } from '../address.ts';
import { brand } from '../brand.ts';

const name = brand.searchName.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const GET: APIRoute = ({ site }) => {
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${name}</ShortName>
  <Description>Look up a revenue term</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${absolute('favicon.svg', site)}</Image>
  <Url type="text/html" template="${absolute('terms/', site)}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${absolute('opensearch.xml', site)}"/>
</OpenSearchDescription>
`,
    { headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' } },
  );
};
