import { BRAND } from "./brand.ts";

/** The fields of an error value while it is put together. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * What replaces a field in the output of `toJSON`, by the name of the field: texts from which a secret was taken.
 * Kept under a symbol, because loggers walk over names.
 */
const shownInstead = Symbol("shown instead");

/**
 * Creates the empty object of an error value. A constructor function, not a class, so that `util.inspect` and test
 * runners print its instances like object literals.
 */
export const ErrorValue = function () {} as unknown as new () => Record<string, unknown>; // Only ever called with `new`.

// Not enumerable: loggers copy what `for … in` finds, inherited members included.
ErrorValue.prototype = Object.defineProperties(
  {},
  {
    [BRAND]: { value: 1 },
    toJSON: {
      value(this: { [shownInstead]?: Fields }): object {
        return { ...this, ...this[shownInstead] };
      },
    },
  },
);

/**
 * Makes an error value of its fields; `undefined` ones are left out. The value stays extensible, because loggers and
 * test runners mark what they are given. `hidden` are further properties that no enumeration finds.
 */
export function seal(fields: Fields, hidden: PropertyDescriptorMap = {}): Fields {
  const error = Object.defineProperties(new ErrorValue(), hidden);
  for (const name in fields) if (fields[name] !== undefined) error[name] = fields[name];
  return error;
}

/**
 * Keeps a field readable by its name, and has everything that prints, copies or serialises the error show something
 * else in its place.
 */
export function showInstead(error: Record<string, unknown>, name: string, shown: unknown): void {
  const value = error[name];
  Object.defineProperty(error, name, { get: () => value, enumerable: false });
  const all = (error as { [shownInstead]?: Fields })[shownInstead]; // Set below, and nowhere else.
  Object.defineProperty(error, shownInstead, { value: { ...all, [name]: shown }, configurable: true });
}
