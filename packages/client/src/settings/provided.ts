/** A value, or a function that returns it for each request: for keys that rotate, and for several tenants. */
export type Provided = string | (() => string | Promise<string>);
