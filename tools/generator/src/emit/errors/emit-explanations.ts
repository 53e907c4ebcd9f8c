import type { Api } from "../../model/api.ts";
import { errorBody } from "../../model/error-body.ts";
import { errorLabel } from "../../model/names/error-name.ts";
import { helpUrlOf } from "../../model/help-url.ts";
import { literal } from "../typescript.ts";

/** The long texts, in a module of their own: only who asks for explanations loads them. */
export function emitExplanations({ errors, operations, envelope, helpUrl }: Api): string {
  const explanations = errors.map((error) => [
    errorLabel(error),
    {
      title: error.title,
      meaning: error.meaning,
      parameters: Object.fromEntries(
        error.parameters.map(({ name, description, example }) => [name, { description, example }]),
      ),
      message: error.message,
      retired: error.retired,
      helpUrl: helpUrlOf(helpUrl, error),
      operations: operations
        .filter((operation) => operation.errors.some(({ id }) => id === error.id))
        .map(({ id }) => id),
      body: envelope && errorBody(error, envelope),
    },
  ]);
  return `/** What each documented error means, by its code or \`CODE.variant\`. */
export const explanations = ${literal(Object.fromEntries(explanations))} as const;

/** The address of the site that explains every failure; \`undefined\` while the description has no \`x-help-url\`. */
export const helpAddress: string | undefined = ${JSON.stringify(helpUrl)};
`;
}
