import { answerStatuses } from "./answer-statuses.ts";
import { answers } from "./answers.ts";
import { bodies } from "./bodies.ts";
import type { Construct } from "../construct.ts";
import { documentedErrors, envelopes } from "./documented-errors.ts";
import { names } from "./names.ts";
import { parameters } from "./parameters.ts";
import { pathParameters } from "./path-parameters.ts";
import { queryExamples } from "./query-examples.ts";
import { roots } from "./root.ts";
import { schemas } from "./schemas.ts";
import { security } from "./security.ts";

/** Every construct of the table, and what becomes of it. */
export const constructs: readonly Construct[] = [
  ...parameters,
  ...queryExamples,
  ...pathParameters,
  ...bodies,
  ...schemas,
  ...answerStatuses,
  ...answers,
  ...names,
  ...documentedErrors,
  ...envelopes,
  ...security,
  ...roots,
];
