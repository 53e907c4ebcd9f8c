import type { Api, DocumentedError, Operation } from "@resellers-sdk/generator/model";
import type { Change } from "../model/change.ts";
import { compareDefinition } from "./error-definition.ts";

/** How the catalogue of documented errors changed, for operations that exist in both states. */
export function compareCatalogue(before: Api, after: Api): Change[] {
  const listings = after.operations.flatMap((operation) => {
    const former = before.operations.find(({ id }) => id === operation.id);
    return former === undefined ? [] : compareListing(former, operation);
  });
  const definitions = after.errors.flatMap((error) => {
    const former = before.errors.find(({ id }) => id === error.id);
    return former === undefined ? [] : compareDefinition(former, error);
  });
  return [...listings, ...definitions];
}

/** Changes of the list of errors of an operation. */
function compareListing(before: Operation, after: Operation): Change[] {
  const codes = [...new Set([...after.errors, ...before.errors].map(({ code }) => code))];
  const changes = codes.flatMap((code) => {
    const [old, now] = [before, after].map(({ errors }) => errors.filter((error) => error.code === code)) as [
      DocumentedError[],
      DocumentedError[],
    ]; // One for each.
    return compareCode(after.id, code, old, now);
  });
  return [...changes, ...compareOrder(before, after)];
}

function compareCode(
  operation: string,
  code: string,
  old: readonly DocumentedError[],
  now: readonly DocumentedError[],
): Change[] {
  const [added, removed] = [without(now, old), without(old, now)];
  const add = (kind: "code-added" | "variant-added" | "second-variant-added"): Change[] =>
    added.map((error) => ({ kind, operation, subject: error.id, before: undefined, after: inShort(error) }));
  const remove = (kind: "code-removed" | "variant-removed"): Change[] =>
    removed.map((error) => ({ kind, operation, subject: error.id, before: inShort(error), after: undefined }));
  if (old.length === 0) return add("code-added");
  if (now.length === 0) return remove("code-removed");
  const change = { operation, subject: code, before: variants(old), after: variants(now) };
  if (removed.some(({ variant }) => variant === undefined)) return [{ kind: "variant-split", ...change }];
  if (added.some(({ variant }) => variant === undefined)) return [{ kind: "variants-merged", ...change }];
  // While there was only one message, code did not have to read the variant.
  const isSecond = old.length === 1 && removed.length === 0;
  return [...remove("variant-removed"), ...add(isSecond ? "second-variant-added" : "variant-added")];
}

function without(errors: readonly DocumentedError[], others: readonly DocumentedError[]): DocumentedError[] {
  return errors.filter(({ id }) => !others.some((other) => other.id === id));
}

function inShort({ status, template }: DocumentedError): string {
  return `${status}: ${template}`;
}

function variants(errors: readonly DocumentedError[]): string {
  return errors.map(({ variant }) => variant ?? "one text").join(", ");
}

/** The order of the entries that both states list. */
function compareOrder(before: Operation, after: Operation): Change[] {
  const [old, now] = [before, after].map(({ errors }) => errors.map(({ id }) => id)) as [string[], string[]]; // One for each.
  const [kept, keeps] = [old.filter((id) => now.includes(id)), now.filter((id) => old.includes(id))];
  return kept.join() === keeps.join()
    ? []
    : [
        {
          kind: "order-changed",
          operation: after.id,
          subject: "errors",
          before: kept.join(", "),
          after: keeps.join(", "),
        },
      ];
}
