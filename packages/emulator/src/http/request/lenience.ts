import type { Behaviour } from "../../behaviour.ts";

/** The accepted deviations from the description. */
export const lenienceBehaviours: Readonly<Record<string, Behaviour>> = {
  snakeCase: {
    says: "Members in snake case are accepted like those in camel case; answers are in camel case.",
    basis: { documented: "Create Package: the sample sends external_id" },
  },
  pathInBody: {
    says: "Parameters of the path may be repeated in the body, and are ignored there.",
    basis: { assumed: "The platform's own SDK puts the whole message into the body." },
  },
  keyInQuery: {
    says: "The idempotency key of a DELETE may be in the query.",
    basis: { assumed: "The platform's own SDK puts the fields of a DELETE there; the page has it in the body." },
  },
  unknownObjects: {
    says: "If the account does not exist and the operation documents no error for that, the answer is 404 with empty details.",
    basis: { assumed: "Which error other operations give is not documented." },
  },
  description: {
    says: "A request that the description forbids gives 400 with one violation for each field.",
    basis: { documented: "Error handling guide: validation errors and their fieldViolations" },
  },
};
