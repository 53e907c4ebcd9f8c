import type { Contribution } from "./edit.ts";

const name = "CONFLICTING_BILLING_CYCLES";

/** An error of `createPackageV2` that arises from the request alone. */
export const anError: Contribution = {
  name: "an error",
  description: [
    {
      file: `spec/errors/${name}.yaml`,
      text: `summary: Several cycles for one product
description: The request orders the same product with different billing cycles.
x-error:
  code: ${name}
  status: 428
  grpc: FAILED_PRECONDITION
  message: Product {productId} is ordered with {count} billing cycles.
  parameters:
    productId:
      description: The product in question.
      type: string
      examples: [bda15dc1-816d-4ff3-8dcb-1172d5343cce]
    count:
      description: How many billing cycles the request gives for it.
      type: integer
      examples: [2]
  fix: Order each cycle with a request of its own.
  retry: after-change
  docsUrl: https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors
`,
    },
    {
      file: "spec/paths/createPackageV2/operation.yaml",
      before: "        PRODUCT_LIMIT_EXCEEDED:\n          value:",
      insert: `        ${name}:
          value:
            externalId: order-2050
            products:
              - catalogProductId: bda15dc1-816d-4ff3-8dcb-1172d5343cce
                billingInfo:
                  type: RECURRING
                  cycleDuration:
                    unit: YEAR
                    count: 1
                countryCode: BR
              - catalogProductId: bda15dc1-816d-4ff3-8dcb-1172d5343cce
                billingInfo:
                  type: RECURRING
                  cycleDuration:
                    unit: MONTH
                    count: 1
                countryCode: BR
`,
    },
    {
      file: "spec/paths/createPackageV2/operation.yaml",
      before: "  - $ref: ../../errors/PRODUCT_LIMIT_EXCEEDED.yaml\n",
      insert: `  - $ref: ../../errors/${name}.yaml\n`,
    },
  ],
  hints: [
    "src/operations/createPackageV2.ts",
    "src/states/createPackageV2.ts",
    "src/testing/staged/createPackageV2.ts",
    "provision-plan.ts",
    `Property '${name}' is missing`,
  ],
  packages: [
    {
      file: `packages/emulator/src/causes/${name}.ts`,
      text: `import { onErrorsPage } from "../behaviour.ts";
import type { Cause } from "./cause.ts";
import type { ProductFacts } from "../facts/call-facts.ts";

/** Arises for a request with one product in several billing cycles. */
export const conflictingCycles: Cause<ProductFacts, { readonly productId: string; readonly count: number }> = {
  says: "The request orders one product with different billing cycles.",
  basis: onErrorsPage,
  when: ({ productId, all }) => {
    const same = all.filter((one) => one.productId === productId && one.cycle !== undefined);
    const count = new Set(same.map(({ cycle }) => JSON.stringify(cycle))).size;
    return count > 1 ? { productId, count } : undefined;
  },
};
`,
    },
    {
      file: "packages/emulator/src/operations/createPackageV2.ts",
      before: "import { incompatibleBillingCycle }",
      insert: `import { conflictingCycles } from "../causes/${name}.ts";\n`,
    },
    {
      file: "packages/emulator/src/operations/createPackageV2.ts",
      before: "  PRODUCT_LIMIT_EXCEEDED: productLimitExceeded,\n",
      insert: `  ${name}: conflictingCycles,\n`,
    },
    {
      file: "packages/emulator/src/states/createPackageV2.ts",
      before: "  PRODUCT_LIMIT_EXCEEDED:",
      insert: `  ${name}: "request",\n`,
    },
    {
      file: "packages/emulator/src/testing/staged/createPackageV2.ts",
      before: "  PRODUCT_LIMIT_EXCEEDED: (",
      insert: `  ${name}: (stage, caused) => {
    furnish(stage, product({ cycles: [yearly, monthly] }));
    return { body: order({ billingInfo: yearly }, { billingInfo: caused ? monthly : yearly }) };
  },
`,
    },
    {
      file: "packages/emulator/src/testing/staged/createPackageV2.ts",
      before: '} from "./stage.ts";',
      insert: "  yearly,\n",
    },
    {
      file: "packages/emulator/src/testing/model/model.ts",
      before: "    }\n    for (const [index, { product, site }] of items.entries()) {\n",
      insert: `      const given = items.filter((one) => one.product === product && one.cycle !== undefined);
      if (new Set(given.map((one) => one.cycle)).size > 1) return "${name}";
`,
    },
    {
      file: "examples/provision-plan.ts",
      before: "    // What the customer has already.\n",
      insert: `    ${name}: ({ fix }) => \`The order has several billing cycles. \${fix}\`,\n`,
    },
  ],
};

/** The stage at which the operation judges the cause. Without it the cause would never arise, and the compiler says so. */
export const itsStage: Contribution["packages"] = [
  {
    file: "packages/emulator/src/operations/createPackageV2.ts",
    before: "  ],\n  ofSite: [",
    insert: `    "${name}",\n`,
  },
];
