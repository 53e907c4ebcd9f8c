/**
 * What openapi-fetch may use instead of `Request` as long as no middleware wants to see one: the address and the
 * options for `fetch`, which makes a request of them once. A `Request` would be made twice, its body piped.
 */
export class PlainRequest {
  readonly url: string;
  readonly init: RequestInit;
  readonly method: string;
  readonly headers: Headers;

  constructor(url: string, init: RequestInit & { readonly method: string; readonly headers: Headers }) {
    this.url = url;
    this.init = init;
    this.method = init.method;
    this.headers = init.headers;
  }
}
