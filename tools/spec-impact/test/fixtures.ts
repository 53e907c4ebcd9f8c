import type { Fixture } from "./fixture.ts";
import { errors } from "./fixtures/errors.ts";
import { messages } from "./fixtures/messages.ts";
import { operations } from "./fixtures/operations.ts";
import { requests } from "./fixtures/requests.ts";
import { responses } from "./fixtures/responses.ts";
import { whole } from "./fixtures/whole.ts";

/** Single edits of the description, each with the rows and the bumps that follow from it. */
export const fixtures: readonly Fixture[] = [
  ...errors,
  ...messages,
  ...operations,
  ...requests,
  ...responses,
  ...whole,
];
