import { describe, expect, it } from 'vitest';
import { languageName } from './language-names';

describe('languageName', () => {
  it('names a language in the reader’s own', () => {
    expect(languageName('en', 'fr')).toBe('French');
    expect(languageName('ar', 'fr')).toBe('الفرنسية');
    expect(languageName('he', 'fr')).toBe('צרפתית');
  });

  it('gives back what is no language', () => {
    expect(languageName('en', 'not a tag')).toBe('not a tag');
  });
});
