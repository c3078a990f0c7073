/**
 * Any web URL, with a query or without, and so its fragment; for property tests. fast-check's own
 * takes a second to set up, which is more than the tests do.
 */
import fc from 'fast-check';

const origins = ['https://news.test', 'http://NEWS.test', 'https://a.news.test:8443'];
const characters = Array.from('abZ09-._~!$()*,;:@%אأ漢');

const word = fc.string({ unit: fc.constantFrom(...characters), maxLength: 12 });
const query = fc.array(fc.tuple(word, word), { maxLength: 4 });

/** Makes them. */
export const arbitraryUrl = (): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...origins), fc.array(word), fc.option(query), fc.option(word))
    .map(([origin, path, parameters, fragment]) => {
      const pairs = parameters?.map(([name, value]) => `${name}=${value}`).join('&');
      return [
        `${origin}/${path.join('/')}`,
        ...(pairs === undefined ? [] : [`?${pairs}`]),
        ...(fragment === null ? [] : [`#${fragment}`]),
      ].join('');
    });
