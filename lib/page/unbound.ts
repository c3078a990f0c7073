/**
 * Names in a page's markup shadow the properties of `document` and of forms (`<img name="body">`,
 * `<input name="firstChild">`), also in the world that extensions see. What the prototypes hold
 * stays what it is.
 */

/**
 * What stands under `name` on an object or the prototypes behind it, to be called on any object:
 * the method, or what reads the property. It is looked up at first use, for every interface that
 * is touched costs a fresh page some tenth of a millisecond.
 */
export function unbound(
  owner: () => object,
  name: string,
): (self: object, ...rest: unknown[]) => unknown {
  let found: (() => unknown) | undefined;
  return (self, ...rest) => {
    found ??= find(owner(), name);
    const answer: unknown = Reflect.apply(found, self, rest);
    return answer;
  };
}

/**
 * What reads the property `name`, as above. A page's every node is asked for several: this one makes
 * no list of arguments.
 */
export function unboundGetter(owner: () => object, name: string): (self: object) => unknown {
  let found: (() => unknown) | undefined;
  return (self) => {
    found ??= find(owner(), name);
    return found.call(self);
  };
}

function find(owner: object, name: string): () => unknown {
  for (let from: object | null = owner; from; from = Reflect.getPrototypeOf(from)) {
    const property = Object.getOwnPropertyDescriptor(from, name) ?? {};
    const found: unknown = Reflect.get(property, 'get') ?? Reflect.get(property, 'value');
    if (typeof found === 'function') return found as () => unknown;
  }
  throw new TypeError(name);
}
