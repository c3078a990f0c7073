/** What the tests use of the quotes' side in pages, as one script. */
export { selectedLine } from '@/lib/page/selected-line';
export { selectedQuote } from '@/lib/page/selection';
export { anchorQuotes } from '@/lib/page/anchor-page';
export { Highlights } from '@/lib/page/highlights';
