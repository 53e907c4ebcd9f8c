/** A recording in the format HAR 1.2, which the developer tools of browsers and most proxies read. */
export interface Har {
  readonly log: {
    readonly version: "1.2";
    readonly creator: { readonly name: string; readonly version: string };
    readonly entries: readonly HarEntry[];
    /** States that values are made up, and how many exchanges are missing. */
    readonly comment: string;
  };
}

/** One request and its response. */
export interface HarEntry {
  /** When the request was sent, as an ISO 8601 time in UTC. */
  readonly startedDateTime: string;
  /** From sending the request to the end of the body, in milliseconds. */
  readonly time: number;
  readonly request: HarRequest;
  readonly response: HarResponse;
  readonly cache: Readonly<Record<string, never>>;
  /** In milliseconds; only the total is measured, and it is all under `wait`. */
  readonly timings: { readonly send: number; readonly wait: number; readonly receive: number };
}

/** A recorded request: without cookies, and with made-up values. */
export interface HarRequest {
  readonly method: string;
  readonly url: string;
  readonly httpVersion: string;
  readonly cookies: readonly [];
  readonly headers: readonly HarHeader[];
  readonly queryString: readonly HarHeader[];
  /** Missing if the request had no body. */
  readonly postData?: {
    readonly mimeType: string;
    readonly text: string;
    /** The reason why a body was not kept. */
    readonly comment?: string;
  };
  /** Unknown, which the format writes as -1. */
  readonly headersSize: -1;
  readonly bodySize: -1;
}

/** A recorded response. The status is 0 if none arrived. */
export interface HarResponse {
  readonly status: number;
  readonly statusText: string;
  readonly httpVersion: string;
  readonly cookies: readonly [];
  readonly headers: readonly HarHeader[];
  readonly content: HarContent;
  readonly redirectURL: "";
  readonly headersSize: -1;
  readonly bodySize: -1;
}

/** The body of a response. */
export interface HarContent {
  /** The length of the kept text, in UTF-16 units. */
  readonly size: number;
  readonly mimeType: string;
  readonly text: string;
  /** The reason why a body was not kept. */
  readonly comment?: string;
}

/** A header, or a parameter of the query. */
export interface HarHeader {
  readonly name: string;
  readonly value: string;
}
