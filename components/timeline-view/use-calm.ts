/**
 * A value for what is slow to draw: it follows at once where it changes now and then, and waits
 * until the hand rests where it changes from frame to frame.
 */
import { useEffect, useRef, useState } from 'preact/hooks';

/** After so many milliseconds without a change the hand rests. */
const CALM = 140;
/** A change after so many is one by itself: longer than frames are apart on a slow machine. */
const ALONE = 500;

/** @param key what the value amounts to; another object with the same key is no change. */
export function useCalm<T>(value: T, key: string): T {
  const [calm, setCalm] = useState(value);
  const changed = useRef(-Infinity);
  useEffect(() => {
    const since = performance.now() - changed.current;
    changed.current = performance.now();
    if (since > ALONE) {
      setCalm(value);
      return undefined;
    }
    const timer = setTimeout(() => setCalm(value), CALM);
    return () => clearTimeout(timer);
  }, [key]);
  return calm;
}
