import { directionOf, each, escape, type Newsroom } from './story';

const url = 'https://www.enabbaladi.net/761/an-article/';

/** A site of today: JSON-LD, Open Graph, `<article>`, and much around it. */
export const jsonLdSite: Newsroom = {
  name: 'a site with JSON-LD',
  url,
  publish({ lang, headline, description, published, paragraphs }, clutter = {}) {
    const linkedData = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'News' },
        {
          '@type': 'NewsArticle',
          headline,
          description,
          inLanguage: lang,
          ...(published === null ? {} : { datePublished: published }),
          mainEntityOfPage: url,
        },
      ],
    };
    return {
      [url]: `<!doctype html>
<html lang="${lang}" dir="${directionOf(lang)}">
<head>
<meta charset="utf-8">
<title>${escape(headline)} | News</title>
<meta property="og:type" content="article">
<meta property="og:title" content="${escape(headline)}">
${description === undefined ? '' : `<meta name="description" content="${escape(description)}">`}
<link rel="canonical" href="${url}">
<script type="application/ld+json">${JSON.stringify(linkedData).replaceAll('<', '\\u003c')}</script>
</head>
<body>
<header><nav><ul>${each(['1', '2', '3', '4'], 'li')}</ul></nav></header>
<div class="breaking-news ticker">${each(clutter.ticker, 'span')}</div>
<main>
<article>
<h1>${escape(headline)}</h1>
${published === null ? '' : `<time datetime="${published}">${published.slice(0, 10)}</time>`}
<div class="entry-content">
${each(paragraphs.slice(0, 2), 'p')}
<div class="related-posts"><h3>+</h3><ul>${each(clutter.related?.slice(0, 2), 'li')}</ul></div>
${each(paragraphs.slice(2), 'p')}
${clutter.hidden ?? ''}
</div>
</article>
<section id="comments" class="comments">${each(clutter.comments, 'p')}</section>
</main>
<aside class="sidebar"><ul>${each(clutter.related, 'li')}</ul></aside>
<footer><p>©</p></footer>
</body>
</html>`,
    };
  },
};
