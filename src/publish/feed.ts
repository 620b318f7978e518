import type { ExplainerSummary } from '../reader/site.ts';
import { strings } from '../reader/strings.ts';
import { escapeHtml } from './escapeHtml.ts';

/** More than a reader of feeds asks for; the contents page has all. */
const MOST_ENTRIES = 50;

/**
 * `feed.xml`: the newest explainers as an Atom feed (RFC 4287). @param url The site's root, with a slash at its end.
 * @param explainers Newest first.
 */
export function feed(url: string, explainers: readonly ExplainerSummary[]): string {
  const entries = explainers.slice(0, MOST_ENTRIES);
  const address = escapeHtml(url);
  // An empty feed must bear a date too; none is invented that would change from build to build.
  const updated = atMidnight(entries[0]?.date ?? '1970-01-01');
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>${escapeHtml(strings.contentsTitle)}</title>
<subtitle>${escapeHtml(strings.contentsIntro)}</subtitle>
<id>${address}</id>
<link rel="alternate" type="text/html" href="${address}"/>
<link rel="self" type="application/atom+xml" href="${address}feed.xml"/>
<author><name>${escapeHtml(new URL(url).hostname)}</name></author>
<generator>Wherein</generator>
<updated>${updated}</updated>
${entries.map((entry) => renderEntry(entry, `${address}${entry.slug}/`)).join('')}</feed>
`;
}

function renderEntry({ title, description, summary, lang, date }: ExplainerSummary, address: string): string {
  return `<entry xml:lang="${escapeHtml(lang)}">
<title>${plain(title)}</title>
<id>${address}</id>
<link rel="alternate" type="text/html" href="${address}"/>
<updated>${atMidnight(date)}</updated>
<published>${atMidnight(date)}</published>
<summary>${plain(`${description} ${summary}`.trim())}</summary>
</entry>
`;
}

/** RFC 3339, as Atom wants it. @param date ISO 8601, a day or less: `2026`, `2026-11`, `2026-11-22`. */
const atMidnight = (date: string): string => `${`${date}-01-01`.slice(0, 10)}T00:00:00Z`;

/** Without the characters that XML 1.0 cannot hold at all. */
const plain = (text: string): string =>
  escapeHtml(text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''));
