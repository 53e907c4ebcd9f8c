import { type CreatePackageV2Error, matchError, type ResellersClient } from "@resellers-sdk/client";
import { connect } from "./connect.ts";

/** What a customer has ordered. */
export interface Order {
  /** The plan in the catalog. */
  readonly catalogProductId: string;
  readonly siteId: string;
  /** Two letters of ISO 3166-1. */
  readonly countryCode: string;
  /** Your own number of the order. */
  readonly number: string;
}

/** Provisions the plan of an order for the customer's site, once however often it is called, and says what came of it. */
export async function provisionPlan(resellers: ResellersClient, order: Order): Promise<string> {
  const { number, ...product } = order;
  const billingInfo = { type: "RECURRING", cycleDuration: { unit: "YEAR", count: 1 } } as const;
  const result = await resellers.createPackageV2(
    { externalId: number, products: [{ ...product, billingInfo }] },
    { idempotencyKey: number }, // The order's number: running the program again cannot provision it twice.
  );
  return result.ok ? `Provisioned as package ${result.data.package.id}.` : whatToDo(result.error);
}

/** Every way in which it can fail, with what the operator should do. Leave one out, and this does not compile. */
export function whatToDo(error: CreatePackageV2Error): string {
  return matchError(error, {
    // The order asks for something that is not there.
    PRODUCT_NOT_FOUND: ({ fix }) => `The catalog has no such plan. ${fix}`,
    PRODUCT_SETTINGS_NOT_FOUND: ({ fix }) => `The plan is not set up for sale. ${fix}`,
    INVALID_PRODUCTS: ({ fix }) => `The plan cannot be sold. ${fix}`,
    ACCOUNT_NOT_FOUND: ({ params, fix }) => `No account ${params?.accountId ?? "of this id"}. ${fix}`,
    SITE_NOT_FOUND: ({ fix }) => `The site is not the customer's. ${fix}`,
    INVALID_REFERENCE_PRODUCT_INSTANCE_ID: ({ fix }) => `The paying plan cannot be referred to. ${fix}`,
    // The billing cycle.
    MISSING_BILLING_CYCLE: ({ fix }) => `The plan has several billing cycles. ${fix}`,
    INVALID_BILLING_CYCLE: ({ fix }) => `The plan is not billed like this. ${fix}`,
    INCOMPATIBLE_BILLING_CYCLE: ({ params }) =>
      `The plan is billed by ${params?.cycles.items?.join(" or ") ?? "another cycle"}.`,
    // What the customer has already.
    PRODUCT_LIMIT_EXCEEDED: ({ params }) =>
      `The customer has ${params?.numberOfCurrentSubscriptions ?? "too many"} of this plan already.`,
    MULTIPLE_PRODUCT_ASSIGNMENTS: ({ fix }) => `The plan is twice in one order. ${fix}`,
    PRODUCT_TYPE_ALREADY_ASSIGNED: ({ fix }) => `The site has a plan of this type. ${fix}`,
    PRODUCT_NOT_SUPPORTED_ON_SITE: ({ fix }) => `The site does not qualify for the plan. ${fix}`,
    unlisted: ({ code, message }) => `Refused with ${code}, which is newer than this program: ${message}`,
    // What is not about this order.
    validation: ({ violations }) =>
      `The order is wrong: ${violations.map(({ field, description }) => `${field} ${description}`).join("; ")}`,
    input: ({ message }) => `The order was not sent: ${message}`,
    auth: ({ requestId }) => `The API key may not do this. Check its permissions (request ${requestId}).`,
    "rate-limit": () => "Too many orders at once. Run it again in a minute.",
    server: () => "The API is down. Run it again later; the order cannot be provisioned twice.",
    network: () => "The connection failed. Run it again; the order cannot be provisioned twice.",
    timeout: () => "The API is slow. Run it again; the order cannot be provisioned twice.",
    decode: ({ message }) => `${message}. Look the package up by its external id.`,
    aborted: () => "Stopped by the operator.",
    http: ({ status, requestId }) => `Unexpected answer ${status} (request ${requestId}).`,
  });
}

if (import.meta.main) {
  const [catalogProductId = "", siteId = "", countryCode = "", number = ""] = process.argv.slice(2);
  console.log(await provisionPlan(connect(), { catalogProductId, siteId, countryCode, number }));
}
