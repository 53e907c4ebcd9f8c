import {
  type BaseResolver,
  type Config,
  createConfig,
  type Document,
  lintDocument,
  type NormalizedProblem,
  type Plugin,
} from "@redocly/openapi-core";
import { checkDescription } from "../check/check-description.ts";
import { closedWorld } from "../check/closed-world.ts";
import { extensionNames } from "../check/extension-names.ts";
import { schemaValues } from "../check/schema-values.ts";
import { endlessReferences } from "./endless-references.ts";
import { withErrorTypes } from "./errors/error-types.ts";
import { REFUSED } from "./offline-resolver.ts";
import { basis } from "./rules/basis.ts";
import { documentedError } from "./rules/documented-error.ts";
import { operationErrors } from "./rules/operation-errors.ts";
import { pairs } from "./rules/pairs.ts";
import { remoteMapping } from "./rules/remote-mapping.ts";
import { requestsAndExamples } from "./rules/requests-and-examples.ts";

/** Our rules and extensions, in the terms of Redocly. */
export const plugin: Plugin = {
  id: "errors",
  typeExtension: { oas3: withErrorTypes },
  rules: {
    oas3: {
      basis,
      "closed-world": closedWorld,
      "check-description": checkDescription,
      "documented-error": documentedError,
      "extension-names": extensionNames,
      "operation-errors": operationErrors,
      pairs,
      "remote-mapping": remoteMapping,
      "requests-and-examples": requestsAndExamples,
      "schema-values": schemaValues,
    },
  },
};

const rules = {
  "errors/basis": "error",
  "errors/check-description": "error",
  "errors/closed-world": "error",
  "errors/documented-error": "error",
  "errors/extension-names": "error",
  "errors/operation-errors": "error",
  "errors/pairs": "error",
  "errors/remote-mapping": "error",
  "errors/requests-and-examples": "error",
  "errors/schema-values": "error",
  // Names, examples and descriptions become code and mocks, so what is advice for others is an error here.
  "no-invalid-media-type-examples": "error",
  "no-invalid-schema-examples": "error",
  "no-invalid-parameter-examples": "error",
  "operation-operationId": "error",
  // It takes `default` for a success; `no-success` does not.
  "operation-2xx-response": "off",
  // Unreferenced files are errors; a component that is not used does no harm.
  "no-unused-components": "warn",
  // That a scheme exists is checked with what is asked of it; an API without security is no mistake.
  "security-defined": "off",
  // It refuses the same path for different methods too, which differ enough; our own check does not.
  "no-identical-paths": "off",
  // Matters of taste: nothing that is generated depends on them.
  "no-path-trailing-slash": "warn",
  "no-server-trailing-slash": "warn",
  "no-empty-servers": "off",
  "operation-summary": "warn",
} as const;

/** How severe a rule is. */
export type Severities = Readonly<Record<string, "error" | "warn" | "off">>;

/** The rules for descriptions, with other severities for some of them. */
export function lintConfig(others: Severities = {}): Promise<Config> {
  return createConfig({ extends: ["recommended"], plugins: [plugin], rules: { ...rules, ...others } });
}

/** What the rules find in a description, without what only repeats another finding. */
export async function lintProblems(
  document: Document,
  config: Config,
  externalRefResolver: BaseResolver,
): Promise<NormalizedProblem[]> {
  // Redocly fails as a whole over one of them.
  const endless = await endlessReferences(document, externalRefResolver);
  if (endless.length > 0) return endless;
  const problems = await lintDocument({ document, config, externalRefResolver });
  return problems.filter((problem) => !isConsequence(problem));
}

const UNFOLLOWED_EXAMPLE = /^Example validation errored: can't resolve reference/;
const UNPARSED_TARGET = /^Can't resolve \$ref: (?!ENOENT).* \(\d+:\d+\)$/;

/** A reference that leads nowhere is reported once; that it cannot be followed elsewhere either says nothing new. */
function isConsequence({ message, location: [location] }: NormalizedProblem): boolean {
  // Of a mapping's addresses, our own rule finds all.
  if (message.includes(REFUSED) && location?.pointer?.includes("/discriminator/mapping/") === true) return true;
  return UNFOLLOWED_EXAMPLE.test(message) || UNPARSED_TARGET.test(message);
}
