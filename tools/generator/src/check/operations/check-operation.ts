import type { UserContext } from "@redocly/openapi-core";
import { type Complain, noteTo } from "../complain.ts";
import { sourceReader } from "../schema-reader.ts";
import { checkAnswers } from "./check-answers.ts";
import { checkRequestBody } from "./check-bodies.ts";
import { checkPagination } from "./check-extensions.ts";
import { checkIdempotencyKey } from "./check-idempotency-key.ts";
import { checkInputNames } from "./check-names.ts";
import { checkParameter } from "./check-parameters.ts";
import type { DescribedOperation } from "./described-operation.ts";

/** One operation with everything that its path item adds to it. */
export function checkOperation(operation: DescribedOperation, ctx: UserContext, complain: Complain): void {
  const reader = sourceReader(ctx);
  for (const parameter of operation.parameters) checkParameter(parameter, reader, complain, noteTo(ctx));
  checkInputNames(operation, reader, complain, noteTo(ctx));
  checkRequestBody(operation, reader, complain, noteTo(ctx));
  checkAnswers(operation, reader, complain, noteTo(ctx));
  checkPagination(operation, reader, complain);
  checkIdempotencyKey(operation, reader, complain);
}
