/** The `fetch` of a client, as far as the contract tests use it. */
export type Fetch = (input: string | Request, init?: RequestInit) => Promise<Response>;
