import { defaultIds } from "../../world/seed/default-ids.ts";

const { sites, products, instances } = defaultIds;

/** One command of the transcript, with the required contents of its answer. */
export interface Step {
  /** A heading that comes before the command. */
  readonly heading?: string;
  readonly says: string;
  /** The command line, for a shell with the variables `$api` and `$account`. */
  readonly command: string;
  readonly holds: RegExp;
  /** The variables that hold the ids of the answer's package and of its instance in later commands. */
  readonly names?: { readonly package: string; readonly instance: string };
}

/** A call of the API by curl; the status comes on a line of its own. */
function call(method: string, target: string, body?: object): string {
  const lines = [
    `curl -s -w '\\n%{http_code}\\n' -X ${method} "$api/resellers/${target}" \\`,
    `  -H "Authorization: any" -H "wix-account-id: $account"`,
  ];
  if (body === undefined) return lines.join("\n");
  const data = JSON.stringify(body).replaceAll(/"(\$\w+)"/g, `"'$1'"`);
  return [...lines, `  -H "Content-Type: application/json" -d '${data}'`].join(" \\\n").replace("\\ \\\n", "\\\n");
}

const yearly = { type: "RECURRING", cycleDuration: { unit: "YEAR", count: 1 } };
const order = (product: object): string =>
  call("POST", "v2/packages", { products: [{ countryCode: "BR", ...product }] });
const planOnSite = order({ catalogProductId: products.plan, siteId: sites.empty, billingInfo: yearly });

/** The life of an order. */
const life: readonly Step[] = [
  {
    heading: "An order, from its creation to its end",
    says: "Order a plan for a site. It is answered at once, and delivered later:",
    command: planOnSite,
    holds: /"status":"PENDING"[^]*\n200\n$/,
    names: { package: "package", instance: "instance" },
  },
  {
    says: "Nothing has been delivered yet:",
    command: call("GET", "v1/packages/$package"),
    holds: /"status":"PENDING"[^]*\n200\n$/,
  },
  {
    says: "A minute passes:",
    command: `curl -s -w '\\n%{http_code}\\n' "$api/__emulator/clock" \\\n  -H "Content-Type: application/json" -d '{"advanceMs":60000}'`,
    holds: /"now":"2026-03-02T09:31:00.000Z"[^]*\n200\n$/,
  },
  {
    says: "It is delivered:",
    command: call("GET", "v1/packages/$package"),
    holds: /"status":"ENABLED"[^]*\n200\n$/,
  },
  {
    says: "Change to a bigger plan, which is a delivery of its own:",
    command: call("PATCH", "v1/packages/product-instances/$instance", { catalogProductId: products.biggerPlan }),
    holds: new RegExp(`"catalogProductId":"${products.biggerPlan}"[^]*"status":"PENDING"[^]*\\n200\\n$`),
  },
  {
    says: "Move it to another site:",
    command: call("PATCH", `v1/packages/product-instances/$instance/${sites.domainOnly}`),
    holds: new RegExp(`"siteId":"${sites.domainOnly}"[^]*\\n200\\n$`),
  },
  {
    says: "Cancel it:",
    command: call("DELETE", "v1/packages/product-instances/$instance"),
    holds: /\n200\n$/,
  },
  {
    says: "Product, site and end are there when it is read back:",
    command: call("GET", "v1/packages/$package"),
    holds: new RegExp(
      `(?=[^]*"status":"CANCELED")(?=[^]*${products.biggerPlan})(?=[^]*${sites.domainOnly})[^]*\\n200\\n$`,
    ),
  },
];

/** One documented error each, with the calls that lead to it. */
const errors: readonly Step[] = [
  {
    heading: "PRODUCT_LIMIT_EXCEEDED",
    says: "The account has three instances of this product, which is its limit:",
    command: order({ catalogProductId: products.limited }),
    holds: /"PRODUCT_LIMIT_EXCEEDED"[^]*\n428\n$/,
  },
  {
    heading: "PRODUCT_TYPE_ALREADY_ASSIGNED",
    says: "The site has no plan any more, so that it can get one:",
    command: planOnSite,
    holds: /"status":"PENDING"[^]*\n200\n$/,
  },
  {
    says: "It cannot get a second one:",
    command: planOnSite,
    holds: /"PRODUCT_TYPE_ALREADY_ASSIGNED"[^]*\n4\d\d\n$/,
  },
  {
    heading: "INVALID_REFERENCE_PRODUCT_INSTANCE_ID",
    says: "The instance that was canceled above pays for nothing:",
    command: order({ catalogProductId: products.voucher, referenceProductInstanceId: "$instance" }),
    holds: /"INVALID_REFERENCE_PRODUCT_INSTANCE_ID"[^]*\n4\d\d\n$/,
  },
  {
    heading: "MISSING_SITE_ID",
    says: "Take an instance off its site:",
    command: call("PATCH", `v1/packages/product-instances/${instances.planOnShop}/unassign`),
    holds: /\n200\n$/,
  },
  {
    says: "Now it is on none:",
    command: call("PATCH", `v1/packages/product-instances/${instances.planOnShop}/unassign`),
    holds: /"MISSING_SITE_ID"[^]*\n4\d\d\n$/,
  },
  {
    heading: "SITE_NOT_FOUND",
    says: "The site belongs to the customer's account, and the order is for the reseller's own:",
    command: order({ catalogProductId: products.addOn, siteId: sites.customers }),
    holds: /"SITE_NOT_FOUND"[^]*\n4\d\d\n$/,
  },
];

/** Everything that the transcript shows, in order. */
export const steps: readonly Step[] = [...life, ...errors];
