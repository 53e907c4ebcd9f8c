import type { Operation } from "@resellers-sdk/errors";
import { service } from "../generated/service.gen.ts";
import { operations } from "../operations/operations.ts";
import type { DescribedOperation } from "./service-description.ts";

/** The operation that a request leads to. */
export type Route =
  | {
      readonly kind: "operation";
      readonly id: Operation;
      readonly described: DescribedOperation;
      /** The parameters of the path; `undefined` if they cannot be decoded. */
      readonly path: Readonly<Record<string, string>> | undefined;
      readonly query: URLSearchParams;
    }
  | { readonly kind: "unknown" }
  /** The address exists, but not with this method. */
  | { readonly kind: "method"; readonly allowed: readonly string[] };

interface Template {
  readonly described: DescribedOperation;
  readonly id: Operation;
  readonly segments: readonly string[];
}

const templates: readonly Template[] = service.operations
  .flatMap((described) => {
    const id = described.id;
    return isOperation(id) ? [{ described, id, segments: described.path.split("/") }] : [];
  })
  // A literal segment takes precedence over a parameter.
  .toSorted((one, other) => one.described.path.split("{").length - other.described.path.split("{").length);

function isOperation(id: string): id is Operation {
  return Object.hasOwn(operations, id);
}

/** Finds the operation of an address and a method. */
export function route(method: string, target: string): Route {
  const [pathname = "", query = ""] = splitOnce(target.split("#")[0] ?? "", "?");
  const segments = pathname.split("/");
  const matching = templates.filter((template) => fits(template.segments, segments));
  const fewest = matching[0]?.described.path.split("{").length;
  const closest = matching.filter(({ described }) => described.path.split("{").length === fewest);
  const found =
    closest.find(({ described }) => described.method === method) ??
    matching.find(({ described }) => described.method === method);
  if (found !== undefined) {
    const path = parametersOf(found.segments, segments);
    return { kind: "operation", id: found.id, described: found.described, path, query: new URLSearchParams(query) };
  }
  if (matching.length === 0) return { kind: "unknown" };
  return { kind: "method", allowed: [...new Set(matching.map(({ described }) => described.method))] };
}

function fits(template: readonly string[], segments: readonly string[]): boolean {
  return (
    template.length === segments.length &&
    template.every((part, index) => (part.startsWith("{") ? segments[index] !== "" : part === segments[index]))
  );
}

function parametersOf(
  template: readonly string[],
  segments: readonly string[],
): Readonly<Record<string, string>> | undefined {
  try {
    return Object.fromEntries(
      template.flatMap((part, index) =>
        part.startsWith("{") ? [[part.slice(1, -1), decodeURIComponent(segments[index] ?? "")]] : [],
      ),
    );
  } catch {
    return undefined;
  }
}

function splitOnce(text: string, separator: string): readonly [string, string] {
  const index = text.indexOf(separator);
  return index === -1 ? [text, ""] : [text.slice(0, index), text.slice(index + 1)];
}
