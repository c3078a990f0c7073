/** Articles and the like that names carry as words of their own, in Latin and Hebrew letters. */
const PARTICLES = new Set([
  ...[
    'al',
    'el',
    'ul',
    'ash',
    'esh',
    'as',
    'es',
    'an',
    'en',
    'ad',
    'ed',
    'az',
    'ez',
    'ar',
    'er',
    'at',
  ],
  ...['et', 'aš', 'asz', 'es', 'אל', 'א'],
]);

/** Whether a word is only carried along by a name. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}
