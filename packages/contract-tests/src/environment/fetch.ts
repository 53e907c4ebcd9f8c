/** The type of a client's `fetch`, reduced to the parts that the contract tests use. */
export type Fetch = (input: string | Request, init?: RequestInit) => Promise<Response>;
