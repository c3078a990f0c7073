import { directionOf, escape, type Newsroom } from './story';

const url = 'https://www.alquds.co.uk/show.asp?id=48213';

/** A site as they were built twenty years ago: nested tables, line breaks, no metadata at all. */
export const oldTableSite: Newsroom = {
  name: 'an old site of tables',
  url,
  publish({ lang, headline, published, paragraphs }, clutter = {}) {
    const links = (texts: readonly string[] = []) =>
      texts
        .map((text) => `<tr><td>&#8226; <a href="show.asp?id=1">${escape(text)}</a></td></tr>`)
        .join('\n');
    const menu = ['1', '2', '3', '4', '5'].map((n) => `<a href="list.asp?c=${n}">${n}</a> |`);
    return {
      [url]: `<html>
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>${escape(headline)}</title></head>
<body bgcolor="#ffffff" dir="${directionOf(lang)}">
<table width="100%" border="0"><tr><td colspan="3">${menu.join(' ')}</td></tr>
<tr><td colspan="3"><marquee>${(clutter.ticker ?? []).map(escape).join(' *** ')}</marquee></td></tr>
<tr>
<td width="160" valign="top"><table border="0">${links(clutter.related)}</table></td>
<td valign="top">
<table border="0" width="100%">
<tr><td><font size="5" color="#990000"><b>${escape(headline)}</b></font></td></tr>
<tr><td><font size="1">${published === null ? '' : published.slice(0, 10).split('-').reverse().join('/')}</font></td></tr>
<tr><td><font size="3">
${paragraphs.map(escape).join('<br><br>\n')}
</font>${clutter.hidden ?? ''}</td></tr>
</table>
<table border="0" class="comments">${(clutter.comments ?? []).map((text) => `<tr><td>${escape(text)}</td></tr>`).join('\n')}</table>
</td>
<td width="120" valign="top"><table border="0">${links(clutter.related)}</table></td>
</tr></table>
</body></html>`,
    };
  },
};
