/** A value, or a function that gives it anew for each request: for keys that rotate, and for several tenants. */
export type Provided = string | (() => string | Promise<string>);
