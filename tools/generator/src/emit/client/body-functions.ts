import type { BodyShape, Operation, SuccessResponse } from "../../model/api.ts";
import { importOf } from "../typescript.ts";

/** A member of a descriptor that refers to a function of the runtime. */
export interface BodyFunction {
  readonly member: string;
  /** The expression that makes the function. */
  readonly code: string;
  /** The names that the expression uses, with the module that each comes from. */
  readonly imports: Readonly<Record<string, string>>;
}

const BODY = "json-body";
const ANSWER = "json-answer";
const KEY = "idempotency-key";
const NESTED_KEY = "nested-idempotency-key";

/** How an operation writes its body and its idempotency key, and how it reads its success: what it needs and no more. */
export function bodyFunctions(operation: Operation): readonly BodyFunction[] {
  return [keyFunction(operation), writer(operation), reader(operation)].filter((one) => one !== undefined);
}

/** The imports of these functions, one for each module. */
export function importsOf(functions: readonly BodyFunction[]): string {
  const used = functions.flatMap(({ imports }) => Object.entries(imports));
  return [BODY, ANSWER, KEY, NESTED_KEY]
    .map((module) => {
      const names = new Set(used.filter(([, from]) => from === module).map(([name]) => name));
      return importOf([...names].toSorted(), `../operation/${module}.ts`);
    })
    .join("");
}

function keyFunction({ idempotencyKey, idempotencyKeyAt }: Operation): BodyFunction | undefined {
  if (idempotencyKeyAt === undefined) return undefined;
  if (idempotencyKey === undefined) {
    const nested = pure(`nestedIdempotencyKey(${JSON.stringify(idempotencyKeyAt)})`);
    return { member: "chooseKey", code: nested, imports: { nestedIdempotencyKey: NESTED_KEY } };
  }
  const code = pure(`idempotencyKey(${JSON.stringify(idempotencyKey)})`);
  return { member: "chooseKey", code, imports: { idempotencyKey: KEY } };
}

function writer({ hasBody, bodyIsOptional, contentType }: Operation): BodyFunction | undefined {
  if (!hasBody) return undefined;
  const plain = pure(`jsonBody(${contentType === "application/json" ? "" : JSON.stringify(contentType)})`);
  return bodyIsOptional
    ? {
        member: "writeBody",
        code: pure(`optionalBody(${plain})`),
        imports: { jsonBody: BODY, optionalBody: BODY },
      }
    : { member: "writeBody", code: plain, imports: { jsonBody: BODY } };
}

function reader({ successes }: Operation): BodyFunction | undefined {
  const withBody = successes.filter(({ body }) => body !== undefined);
  const [first] = withBody;
  if (first === undefined) return undefined;
  const empty = successes.filter(({ body }) => body === undefined).map(({ status }) => status);
  const { name, code } = READERS[first.shape ?? "object"](withBody);
  return empty.length > 0
    ? {
        member: "readAnswer",
        code: pure(`emptyWith([${empty.join(", ")}], ${pure(code)})`),
        imports: { [name]: ANSWER, emptyWith: ANSWER },
      }
    : { member: "readAnswer", code: pure(code), imports: { [name]: ANSWER } };
}

type ReaderOf = (successes: readonly SuccessResponse[]) => { readonly name: string; readonly code: string };

const scalar =
  (type: string): ReaderOf =>
  () => ({ name: "jsonScalar", code: `jsonScalar("${type}")` });

/** The check of the generator makes sure that all successes of an operation have one shape. */
const READERS: Readonly<Record<BodyShape, ReaderOf>> = {
  object: (successes) => {
    const names = promisedBy(successes).map((name) => JSON.stringify(name));
    return { name: "jsonObject", code: `jsonObject(${names.join(", ")})` };
  },
  list: () => ({ name: "jsonList", code: "jsonList()" }),
  text: scalar("string"),
  number: scalar("number"),
  boolean: scalar("boolean"),
};

/** The members that a success has whatever its status is. */
function promisedBy([first, ...others]: readonly SuccessResponse[]): readonly string[] {
  return (first?.required ?? []).filter((name) => others.every(({ required }) => required.includes(name)));
}

/** Bundlers leave out a call that is marked as pure where its result is not used. */
function pure(call: string): string {
  return `/* @__PURE__ */ ${call}`;
}
