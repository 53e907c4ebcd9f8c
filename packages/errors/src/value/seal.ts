import { BRAND } from "./brand.ts";

/** The fields of an error value under construction. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Replacements for fields in the output of `toJSON`, by field name: values from which a secret was removed. Stored
 * under a symbol, because loggers enumerate string keys.
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
 * Makes an error value from its fields; fields that are `undefined` are left out. The value stays extensible, because
 * loggers and test runners add properties to it. `hidden` are further, non-enumerable properties.
 */
export function seal(fields: Fields, hidden: PropertyDescriptorMap = {}): Fields {
  const error = Object.defineProperties(new ErrorValue(), hidden);
  for (const name in fields) if (fields[name] !== undefined) error[name] = fields[name];
  return error;
}

/**
 * Keeps a field readable by its name, but shows a replacement wherever the error is printed, copied or serialised.
 */
export function showInstead(error: Record<string, unknown>, name: string, shown: unknown): void {
  const value = error[name];
  Object.defineProperty(error, name, { get: () => value, enumerable: false });
  const all = (error as { [shownInstead]?: Fields })[shownInstead]; // Set only below.
  Object.defineProperty(error, shownInstead, { value: { ...all, [name]: shown }, configurable: true });
}
