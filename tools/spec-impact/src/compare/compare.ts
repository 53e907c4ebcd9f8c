import type { Api, ErrorEnvelope, JsonValue } from "@resellers-sdk/generator/model";
import type { Change } from "../model/change.ts";
import { compareBodies } from "./bodies.ts";
import { compareCatalogue } from "./catalogue.ts";
import { isSame } from "./describe.ts";
import { compareOperation } from "./operations.ts";
import { compareSchemas } from "./schemas.ts";

/** Every difference between two states of a description, in the terms of its catalogue and its schemas. */
export function compareApis(before: Api, after: Api): Change[] {
  const former = new Map(before.operations.map((operation) => [operation.id, operation]));
  const gone = before.operations.filter(({ id }) => !after.operations.some((operation) => operation.id === id));
  return [
    ...compareWhole(before, after),
    ...gone.map(({ id, method, path }) => ({
      kind: "operation-removed" as const,
      operation: id,
      subject: id,
      before: `${method.toUpperCase()} ${path}`,
      after: undefined,
    })),
    ...after.operations.flatMap((operation): Change[] => {
      const old = former.get(operation.id);
      const place = `${operation.method.toUpperCase()} ${operation.path}`;
      if (old === undefined)
        return [
          { kind: "operation-added", operation: operation.id, subject: operation.id, before: undefined, after: place },
        ];
      return [
        ...compareOperation(old, operation),
        ...compareBodies({ api: before, operation: old }, { api: after, operation }),
      ];
    }),
    ...compareCatalogue(before, after),
  ];
}

/** Changes that concern the API as a whole. */
function compareWhole(before: Api, after: Api): Change[] {
  const row = (kind: Change["kind"], subject: string, old: string, now: string): Change[] =>
    old === now ? [] : [{ kind, operation: undefined, subject, before: old, after: now }];
  const headers = ({ securityHeaders }: Api): string =>
    securityHeaders.map(({ scheme, header }) => `${header} (${scheme})`).join(", ");
  const order = (api: Api, other: Api): string =>
    api.operations
      .flatMap(({ id }) => (other.operations.some((operation) => operation.id === id) ? [id] : []))
      .join(", ");
  return [
    ...row("server-changed", "server", before.servers[0] ?? "", after.servers[0] ?? ""),
    ...row("security-changed", "security", headers(before), headers(after)),
    ...compareEnvelopes(before, after),
    ...row("order-changed", "operations", order(before, after), order(after, before)),
    ...row("text-changed", "title", before.title, after.title),
    ...row("text-changed", "version", before.version, after.version),
  ];
}

/** Changes of the envelope: where an error body has its code, message and parameters, and its other members. */
function compareEnvelopes(before: Api, after: Api): Change[] {
  const [old, now] = [before.envelope, after.envelope];
  const [was, is] = [placesOf(old), placesOf(now)];
  const places: Change[] = isSame(was, is)
    ? []
    : [
        {
          kind: "envelope-changed",
          operation: undefined,
          subject: "x-error-envelope",
          before: was === undefined ? undefined : JSON.stringify(was),
          after: is === undefined ? undefined : JSON.stringify(is),
        },
      ];
  if (old === undefined || now === undefined) return places;
  const body = compareSchemas(
    { operation: undefined, direction: "response", at: ["error"] },
    { document: before.document, schema: old.schema },
    { document: after.document, schema: now.schema },
  );
  return [...places, ...body];
}

function placesOf(envelope: ErrorEnvelope | undefined): JsonValue | undefined {
  if (envelope === undefined) return undefined;
  const { schema: _, ...places } = envelope;
  // The remaining members are JSON pointers, strings and JSON values.
  return places as unknown as JsonValue;
}
