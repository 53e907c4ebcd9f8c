import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import type { JsonObject } from "../model/api.ts";
import { isObject } from "../model/values/json-pointer.ts";
import { objectOf } from "../model/values/json-value.ts";
import { type Complain, complainTo } from "./complain.ts";
import { checkErrors, listedErrors } from "./errors/check-errors.ts";
import { checkOperation } from "./operations/check-operation.ts";
import { type DescribedOperation, operationsOf } from "./operations/described-operation.ts";
import { checkOperationNames } from "./operations/operation-names.ts";
import { checkOwnServer, checkPath, checkRoot, checkSamePaths } from "./root/check-root.ts";
import { checkRequirements, checkSchemes, schemesOf } from "./root/check-security.ts";
import { followed } from "./schema-reader.ts";

/**
 * What the keywords' values ask for, as far as it takes more than one place of the description to judge it. Whatever
 * would be generated wrongly is refused here, at the place that asks for it.
 */
export const checkDescription: Oas3Rule = () => ({
  Root(node: unknown, ctx: UserContext) {
    // Redocly types a root by its version; a description is JSON.
    const root = node as JsonObject;
    const complain = complainTo(ctx);
    checkRoot(root, ctx.location, complain);
    const operations = describedOperations(root, ctx, complain);
    const schemes = schemesOf(root, ctx);
    checkSchemes(schemes, complain);
    checkRequirements(root["security"], ctx.location.child("security"), schemes, complain);
    for (const operation of operations) {
      checkOwnServer(operation.node, operation.place, complain);
      checkRequirements(operation.node["security"], operation.place.child("security"), schemes, complain);
      checkOperation(operation, ctx, complain);
    }
    checkSamePaths(operations, complain);
    checkOperationNames(
      operations.map(({ id, place }) => ({ id, place: place.child("operationId") })),
      complain,
    );
    checkErrors(root, listedErrors(operations, ctx), operations, ctx, complain);
  },
});

function describedOperations(root: JsonObject, ctx: UserContext, complain: Complain): DescribedOperation[] {
  const paths = ctx.location.child("paths");
  return Object.entries(objectOf(root["paths"])).flatMap(([path, item]) => {
    const found = followed(ctx, item, paths.child(path));
    if (found === undefined || path.startsWith("x-")) return [];
    checkPath(path, paths.child(path), complain);
    checkOwnServer(found.node, found.place, complain);
    if (isObject(item) && item["$ref"] !== undefined && Object.keys(item).length > 1)
      complain(
        "path-item-reference",
        "Beside a `$ref`, the members of a path item may contradict what it refers to.",
        "Move them into the path item that is referred to.",
        paths.child(path).key(),
      );
    return operationsOf(found.node, found.place, path, ctx);
  });
}
