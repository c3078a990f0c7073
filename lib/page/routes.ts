/**
 * Where the page is, and when it goes elsewhere without being loaded anew.
 */
/** How often the address is looked at where the browser does not tell of its changes. */
const LOOK_MS = 1_000;

/** The page's URL without its fragment. The browser has normalised it. */
export function currentUrl(): string {
  // One interface less to touch in a fresh page than `location`. An element may stand in for `URL`.
  const href = typeof document.URL === 'string' ? document.URL : location.href;
  const fragment = href.indexOf('#');
  return fragment < 0 ? href : href.slice(0, fragment);
}

/**
 * Calls `changed` after each change of the address from `known` on, fragments and reloads apart: at
 * once where it has changed already.
 */
export function watchRoutes(changed: () => void, known = currentUrl()): void {
  const look = () => {
    const url = currentUrl();
    if (url === known) return;
    known = url;
    changed();
  };
  const navigation: unknown = Reflect.get(globalThis, 'navigation');
  // An element of the page may bear that name where the browser does not know it.
  if (navigation instanceof EventTarget && !(navigation instanceof Node)) {
    navigation.addEventListener('navigatesuccess', look);
  } else {
    addEventListener('popstate', look);
    setInterval(look, LOOK_MS);
  }
  look();
}

/** Whether both are the same page, but for parameters that the second has lost (`utm_…`). */
export function onlyTrimmed(before: string, after: string): boolean {
  const [a, b] = [new URL(before), new URL(after)];
  return (
    a.origin + a.pathname === b.origin + b.pathname &&
    [...b.searchParams].every(([name, value]) => a.searchParams.get(name) === value)
  );
}
