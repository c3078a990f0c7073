/** The score: a sum of weighted features, and the evidence it came from. */
import type { Feature } from './features';
import type { Evidence, FeatureId, Where } from './types';
import type { Weights } from './weights';
import type { Zone } from './zones';

/** Probability that the page is about the talks: logistic of the weighted sum. */
export function probabilityOf(features: readonly Feature[], weights: Weights): number {
  let sum = weights.bias;
  for (const { name, value } of features) sum += (weights.features[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}

const QUOTE = 120;

/** The reasons, heaviest first: features of one kind in one place are one reason. */
export function evidenceOf(
  features: readonly Feature[],
  weights: Weights,
  zones: readonly Zone[],
): Evidence[] {
  const reasons = new Map<string, Evidence>();
  for (const feature of features) {
    const weight = (weights.features[feature.name] ?? 0) * feature.value;
    if (weight === 0) continue;
    const key = `${feature.feature}/${feature.where}`;
    const old = reasons.get(key);
    const quote =
      old?.quote === undefined || old.quote === '' ? quoteOf(feature, zones) : old.quote;
    reasons.set(key, reason(feature.feature, feature.where, weight + (old?.weight ?? 0), quote));
  }
  return [...reasons.values()]
    .filter(({ weight }) => Math.abs(weight) >= 0.05)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

function reason(feature: FeatureId, where: Where, weight: number, quote: string): Evidence {
  return { feature, weight: Math.round(weight * 100) / 100, where, quote };
}

function quoteOf({ frame }: Feature, zones: readonly Zone[]): string {
  if (frame === null) return '';
  const whole = zones[frame.zone]?.text ?? '';
  const text = wholeWords(whole, ...frame.quote)
    .replace(/\s+/g, ' ')
    .trim();
  return text.length <= QUOTE ? text : `${text.slice(0, QUOTE - 1).trimEnd()}…`;
}

const IN_WORD = /[\p{L}\p{M}\p{N}\p{Cf}\u0640]/u;

/** The span widened to whole words: a match leaves out the letters attached before a name. */
function wholeWords(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from > 0 && IN_WORD.test(text.charAt(from - 1)) && IN_WORD.test(text.charAt(from))) from--;
  while (to < text.length && IN_WORD.test(text.charAt(to)) && IN_WORD.test(text.charAt(to - 1)))
    to++;
  return text.slice(from, to);
}
