import type { ObservedAnswer } from "@resellers-sdk/contract-tests";

/** The evidence of an answer about an assumption: it holds, it does not, or `undefined` if neither is shown. */
export type Says = "holds" | "fails" | undefined;

/** How a recording shows that an assumption holds. */
export interface Evidence {
  /** The id of the assumption in the description. */
  readonly id: string;
  /** The required observation, as a sentence. */
  readonly shows: string;
  /** Each of these has to be seen at least once. */
  readonly from: readonly string[];
  /** Matches an answer with one of `from`, and returns its evidence. */
  readonly judge: (answer: ObservedAnswer) => { readonly of: string; readonly says: Says } | undefined;
}

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The value at names of members that follow each other. */
function at(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (from, name) =>
      typeof from === "object" && from !== null ? Object.entries(from).find(([own]) => own === name)?.[1] : undefined,
    value,
  );
}

const is = (holds: boolean): Says => (holds ? "holds" : "fails");
const isApi = ({ error }: ObservedAnswer): boolean => error?.["kind"] === "api";
const instancesOf = (body: unknown): readonly unknown[] => {
  const list = at(body, "package", "productInstances");
  return Array.isArray(list) ? list : [];
};

/**
 * The assumptions that an answer can settle by itself. Those that need a request with two mistakes, a comparison over
 * time, or a value that the recorder makes up are not here: a person settles them.
 */
export const evidence: readonly Evidence[] = [
  {
    id: "envelope",
    shows: "every application error has its code and its text where the description says, in both places",
    from: ["application error"],
    judge: (answer) =>
      isApi(answer)
        ? {
            of: "application error",
            says: is(
              typeof at(answer.body, "details", "applicationError", "description") === "string" &&
                typeof at(answer.body, "message") === "string" &&
                at(answer.body, "message") === at(answer.body, "details", "applicationError", "description"),
            ),
          }
        : undefined,
  },
  {
    id: "message-punctuation",
    shows: "an id stands in a message as it is, without backticks and brackets",
    from: ["message with an id"],
    judge: (answer) => {
      const { error } = answer;
      // The recorder replaces a value of another format completely, including the text around it.
      const values = error?.["known"] === true ? Object.values(error["params"] ?? {}) : [];
      const message = String(error?.["message"]);
      if (/[`<>]/.test(message) && isApi(answer)) return { of: "message with an id", says: "fails" };
      const ids = values.filter((value): value is string => typeof value === "string" && GUID.test(value));
      return ids.some((id) => message.includes(id)) ? { of: "message with an id", says: "holds" } : undefined;
    },
  },
  {
    id: "answer-members",
    shows: "each kind of answer has the member that holds its packages",
    from: ["createPackageV2", "getPackage", "queryPackages", "updatePackageExternalId"],
    judge: ({ operation, status, body }) => {
      const member =
        operation === "queryPackages"
          ? "packages"
          : operation === "updatePackageExternalId"
            ? "updatedPackage"
            : "package";
      return status === 200 ? { of: operation, says: is(typeof at(body, member) === "object") } : undefined;
    },
  },
  {
    id: "C3",
    shows: "the instances of a package that is read have their cycle in `billingInfo`",
    from: ["getPackage"],
    judge: ({ operation, status, body }) =>
      operation === "getPackage" && status === 200 && instancesOf(body).length > 0
        ? {
            of: operation,
            says: is(
              instancesOf(body).every(
                (one) => at(one, "paymentInfo") === undefined && at(one, "billingInfo") !== undefined,
              ),
            ),
          }
        : undefined,
  },
  {
    id: "C7",
    shows: "the answer names the package `updatedPackage`",
    from: ["updatePackageExternalId"],
    judge: ({ operation, status, body }) =>
      operation === "updatePackageExternalId" && status === 200
        ? {
            of: operation,
            says: is(at(body, "updatedPackage") !== undefined && at(body, "updated_package") === undefined),
          }
        : undefined,
  },
  {
    id: "C15",
    shows: "an unknown instance is answered with 428 by both calls",
    from: ["adjustProductInstanceSpecifications", "unassignProductInstanceFromSite"],
    judge: ({ operation, status, error }) =>
      error?.["code"] === "PRODUCT_INSTANCE_NOT_FOUND" ? { of: operation, says: is(status === 428) } : undefined,
  },
];
