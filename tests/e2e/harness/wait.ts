/**
 * Waits until `condition` answers something truthy, and returns that.
 * @throws after `timeout` milliseconds, naming what was waited for and what the last look showed
 */
export async function settled<T>(
  condition: () => T | Promise<T>,
  what: string,
  timeout = 15_000,
): Promise<NonNullable<T>> {
  const end = performance.now() + timeout;
  let last: unknown;
  while (performance.now() < end) {
    try {
      const answer = await condition();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    await pause(50);
  }
  throw new Error(`waited ${timeout} ms for ${what}; the last look showed: ${String(last)}`);
}

/** Milliseconds of nothing: only where there is no sign to wait for. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
