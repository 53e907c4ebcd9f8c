import type { Answer } from "../engines/answer.ts";

/** The mock server's answer, and one sentence for each problem of the request. */
export interface MockAnswer extends Pick<Answer, "status" | "headers" | "text"> {
  readonly problems: readonly string[];
}
