/**
 * The state of the sign for a tab: the same five as in the toolbar. While a page is read the sign
 * is already whole: what is struck through in the toolbar would look refused beside the words.
 */
import type { TabCoverage } from '@/lib/platform/tab-coverage';
import type { SignState } from '../sign/sign';

export function signOf({ coverage, state }: TabCoverage): SignState {
  if (coverage === 'unchecked' || coverage === 'unsupported') return 'off';
  if (coverage !== 'covered') return 'quiet';
  if (state?.detection && state.detection.notices.length > 0) return 'note';
  return state?.detection?.eventSure === 'unsure' ? 'maybe' : 'on';
}
