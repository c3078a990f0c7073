/**
 * The form in which messages travel. No imports but types: the script in pages uses it.
 */
import type { ToBackground, ToPage } from './protocol';

type Protocol = ToBackground & ToPage;

/** A message on its way: which one, and what it asks. */
export interface Envelope<N extends keyof Protocol = keyof Protocol> {
  readonly name: N;
  readonly request: Protocol[N][0];
}

/** Puts a request in its envelope. */
export function seal<N extends keyof Protocol>(name: N, request: Protocol[N][0]): Envelope<N> {
  return { name, request };
}

/** The name and the unchecked request of whatever arrived; null where it is no message of ours. */
export function open(message: unknown): { name: string; request: unknown } | null {
  if (typeof message !== 'object' || message === null) return null;
  if (!('name' in message) || typeof message.name !== 'string') return null;
  return { name: message.name, request: 'request' in message ? message.request : undefined };
}
