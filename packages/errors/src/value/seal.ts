import { BRAND } from "./brand.ts";

/** The fields of an error value while it is put together. */
export type Fields = Readonly<Record<string, unknown>>;

/** Makes the empty object of an error value. A plain function, for its objects are to look like plain ones. */
export const ErrorValue = function () {} as unknown as new () => Record<string, unknown>; // It only is called with `new`.

/** What every error value inherits: neither printed, nor cloned, nor serialised. */
ErrorValue.prototype = {
  [BRAND]: 1,
  toJSON(this: object): object {
    return { ...this };
  },
};

/**
 * Makes an error value of its fields, frozen; undefined ones are left out. `hidden` properties are part of it without
 * being fields.
 */
export function seal(fields: Fields, hidden: PropertyDescriptorMap = {}): Fields {
  const error = Object.defineProperties(new ErrorValue(), hidden);
  for (const name in fields) if (fields[name] !== undefined) error[name] = fields[name];
  return Object.freeze(error);
}
