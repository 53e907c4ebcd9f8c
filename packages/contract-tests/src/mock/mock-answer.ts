import type { Answer } from "../engines/answer.ts";

/** What the mock server answers, and what is wrong with the request: one sentence for each problem. */
export interface MockAnswer extends Pick<Answer, "status" | "headers" | "text"> {
  readonly problems: readonly string[];
}
