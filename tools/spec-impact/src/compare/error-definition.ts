import type { DocumentedError } from "@resellers-sdk/generator/model";
import { parseTemplate } from "@resellers-sdk/generator/template";
import type { Change } from "../model/change.ts";
import type { ChangeKind } from "../model/change-kind.ts";
import { describeValue, isSame } from "./describe.ts";

/** How one documented error changed, independent of the operations that list it. */
export function compareDefinition(before: DocumentedError, after: DocumentedError): Change[] {
  const row = (kind: ChangeKind, old: unknown, now: unknown, subject: string = after.id): Change[] =>
    old === now ? [] : [{ kind, operation: undefined, subject, before: textOf(old), after: textOf(now) }];
  return [
    ...row("status-moved", before.status, after.status),
    ...row("grpc-changed", before.grpc, after.grpc),
    ...row("retry-changed", before.retry, after.retry),
    ...compareMessage(before, after),
    ...row("advice-changed", before.title, after.title),
    ...row("advice-changed", before.meaning, after.meaning),
    ...row("advice-changed", before.fix, after.fix),
    ...row("link-changed", before.docsUrl, after.docsUrl),
    ...row(after.retired === undefined ? "code-restored" : "code-retired", before.retired, after.retired),
    ...after.parameters.flatMap((parameter) => {
      const former = before.parameters.find(({ name }) => name === parameter.name);
      if (former === undefined) return [];
      const subject = `${after.id}.${parameter.name}`;
      const example = isSame(former.example, parameter.example)
        ? []
        : row("advice-changed", describeValue(former.example), describeValue(parameter.example), subject);
      return [...row("advice-changed", former.description, parameter.description, subject), ...example];
    }),
  ];
}

function textOf(value: unknown): string | undefined {
  return value === undefined ? undefined : String(value);
}

/** Changes of the message and its parameters. An added or removed parameter implies another text. */
function compareMessage(before: DocumentedError, after: DocumentedError): Change[] {
  const { renamed, removed, added, retyped } = compareParameters(before, after);
  const change = (kind: ChangeKind, name: string, old: string | undefined, now: string | undefined): Change => ({
    kind,
    operation: undefined,
    subject: `${after.id}.${name}`,
    before: old,
    after: now,
  });
  const sameParameters = removed.length + added.length === 0;
  const reworded = sameParameters && !isSameText(before, after, new Map(renamed));
  return [
    ...renamed.map(([from, to]) => change("parameter-renamed", from, from, to)),
    ...removed.map(({ name, type }) => change("parameter-removed", name, type, undefined)),
    ...added.map(({ name, type }) => change("parameter-added", name, undefined, type)),
    ...retyped.map(({ name, from, to }) =>
      change(
        from === "integer" && to === "number" ? "parameter-type-widened" : "parameter-type-changed",
        name,
        from,
        to,
      ),
    ),
    ...(reworded
      ? [
          {
            kind: "message-reworded" as const,
            operation: undefined,
            subject: after.id,
            before: before.template,
            after: after.template,
          },
        ]
      : []),
  ];
}

type Parameters = DocumentedError["parameters"];

interface ParameterChanges {
  /** A parameter at the same place in the template and of the same type, under another name. */
  readonly renamed: readonly (readonly [from: string, to: string])[];
  readonly removed: Parameters;
  readonly added: Parameters;
  readonly retyped: readonly { readonly name: string; readonly from: string; readonly to: string }[];
}

function compareParameters(
  { parameters: old }: DocumentedError,
  { parameters: now }: DocumentedError,
): ParameterChanges {
  const has = (all: Parameters, name: string): boolean => all.some((parameter) => parameter.name === name);
  const gone = old.filter(({ name }) => !has(now, name));
  const fresh = now.filter(({ name }) => !has(old, name));
  const renamed = old.flatMap((parameter, index) => {
    const other = now[index];
    const isRenamed =
      old.length === now.length &&
      other !== undefined &&
      gone.includes(parameter) &&
      fresh.includes(other) &&
      parameter.type === other.type;
    return isRenamed ? [[parameter.name, other.name] as const] : [];
  });
  const retyped = now.flatMap(({ name, type: to }) => {
    const from = old.find((parameter) => parameter.name === name)?.type;
    return from === undefined || from === to ? [] : [{ name, from, to }];
  });
  return {
    renamed,
    retyped,
    removed: gone.filter(({ name }) => !renamed.some(([from]) => from === name)),
    added: fresh.filter(({ name }) => !renamed.some(([, to]) => to === name)),
  };
}

function isSameText(before: DocumentedError, after: DocumentedError, renamed: ReadonlyMap<string, string>): boolean {
  const [old, now] = [parseTemplate(before.template), parseTemplate(after.template)];
  const names = old.parameters.map((name) => renamed.get(name) ?? name);
  return isSame(old.texts, now.texts) && isSame(names, now.parameters);
}
