import type { Oas3Rule, UserContext } from "@redocly/openapi-core";

const ID = /^(C\d+|[a-z][a-z0-9]*(-[a-z0-9]+)*)$/;

/** One entry of the extension `x-basis`, as it is written in the description. */
interface BasisNode {
  readonly id: string;
  readonly status: string;
  readonly note: string;
  readonly settle: string;
}

/** Each assumption by itself, and the same id always with the same words. */
export const basis: Oas3Rule = () => {
  const known = new Map<string, string>();
  return {
    Basis(node: BasisNode, { location, report }: UserContext) {
      if (typeof node.id !== "string") return; // the types rule has said so
      if (!ID.test(node.id)) {
        report({
          ruleId: "errors/basis-id",
          message: `\`${node.id}\` is no id of an assumption.`,
          suggest: ["Use a `C` with a number for a contradiction, or words in small letters, joined by dashes."],
          location: location.child("id"),
        });
      }
      for (const member of ["note", "settle"] as const) {
        if (typeof node[member] !== "string" || node[member].trim() !== "") continue;
        report({
          ruleId: "errors/basis-text",
          message: `The \`${member}\` of the assumption \`${node.id}\` is empty.`,
          suggest: ["Say in one or two sentences what is assumed and why, and how to find out."],
          location: location.child(member),
        });
      }
      const text = JSON.stringify([node.status, node.note, node.settle]);
      if ((known.get(node.id) ?? text) !== text) {
        report({
          ruleId: "errors/basis-twice",
          message: `The assumption \`${node.id}\` is stated twice with different words.`,
          suggest: ["Write it into one file and refer to that from each place, or give one of the two another id."],
          location: location.child("id"),
        });
      }
      known.set(node.id, text);
    },
  };
};
