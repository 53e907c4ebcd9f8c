import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isRemote } from "../offline-resolver.ts";

/**
 * The schemas that a discriminator takes from the network: nothing is loaded from there. Of references by `$ref`, the
 * rule for references says so; of a mapping, it looks only at what stands before the first name that leads somewhere.
 */
export const remoteMapping: Oas3Rule = () => ({
  DiscriminatorMapping(mapping: Readonly<Record<string, unknown>>, { location, report }: UserContext) {
    for (const [name, reference] of Object.entries(mapping)) {
      if (typeof reference !== "string" || !isRemote(reference)) continue;
      report({
        ruleId: "errors/remote-mapping",
        message: `The schema of \`${name}\` is at ${reference}, and nothing is loaded from the network.`,
        suggest: ["Copy the schema into the description, and name it there."],
        location: location.child(name),
      });
    }
  },
});
