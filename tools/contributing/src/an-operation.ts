import type { Contribution } from "./edit.ts";

const failures = [
  ["400", "BadRequest"],
  ["401", "Unauthorized"],
  ["403", "Forbidden"],
  ["429", "TooManyRequests"],
  ["500", "InternalServerError"],
  ["503", "ServiceUnavailable"],
  ["504", "GatewayTimeout"],
] as const;

/** An operation that reads something. */
export const anOperation: Contribution = {
  name: "an operation",
  description: [
    {
      file: "spec/paths/getPackageOwner/operation.yaml",
      text: `operationId: getPackageOwner
summary: Get the owner of a package
description: Reads the account that a package belongs to.
tags: [Packages]
x-basis:
  - $ref: ../../basis/missing-package.yaml
parameters:
  - $ref: ../../parameters/PackageId.yaml
responses:
  "200":
    description: The owner.
    headers:
      x-wix-request-id:
        $ref: ../../headers/RequestId.yaml
    content:
      application/json:
        schema:
          $ref: GetPackageOwnerResponse.yaml
        examples:
          found:
            value:
              accountId: 3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20
${failures.map(([status, response]) => `  "${status}":\n    $ref: ../../responses/${response}.yaml\n`).join("")}`,
    },
    {
      file: "spec/paths/getPackageOwner/GetPackageOwnerResponse.yaml",
      text: `type: object
required: [accountId]
properties:
  accountId:
    type: string
    description: The account.
`,
    },
    {
      file: "spec/openapi.yaml",
      before: "  /resellers/v1/packages/query:\n",
      insert: "  /resellers/v1/package-owners/{id}:\n    get:\n      $ref: paths/getPackageOwner/operation.yaml\n",
    },
  ],
  hints: [
    "src/operations/operations.ts",
    "src/states/states.ts",
    "src/testing/inputs.ts",
    "src/call/retries.test.ts",
    "type-tests/no-collapse.ts",
    "Property 'getPackageOwner' is missing",
    "Property 'accountId' is missing",
  ],
  packages: [
    {
      file: "packages/emulator/src/operations/getPackageOwner.ts",
      text: `import { absent, absentBehaviour, type OperationOf, success } from "./operation.ts";

/** Reads the account of a package. */
export const getPackageOwner: OperationOf<"getPackageOwner"> = {
  causes: {},
  behaviours: { absent: absentBehaviour },
  answer: ({ world, accountId, path: { id = "" } }) => {
    const found = world.store.package(id);
    return found?.accountId === accountId ? success({ accountId }) : absent("Package", id);
  },
};
`,
    },
    {
      file: "packages/emulator/src/operations/operations.ts",
      before: "import type { AnyOperation",
      insert: 'import { getPackageOwner } from "./getPackageOwner.ts";\n',
    },
    {
      file: "packages/emulator/src/operations/operations.ts",
      before: "  queryPackages,\n",
      insert: "  getPackageOwner,\n",
    },
    {
      file: "packages/emulator/src/states/states.ts",
      before: "  queryPackages: {",
      insert: "  getPackageOwner: { success: withoutPackages },\n",
    },
    {
      file: "packages/client/src/testing/inputs.ts",
      before: "  cancelPackage: {",
      insert: '  getPackageOwner: { id: "4c6f9d1e" },\n',
    },
    { file: "packages/client/src/testing/inputs.ts", before: "  updatedPackage: {", insert: '  accountId: "a",\n' },
    {
      file: "packages/client/src/call/retries.test.ts",
      before: '  queryPackages: "read",\n',
      insert: '  getPackageOwner: "read",\n',
    },
    {
      file: "packages/errors/type-tests/no-collapse.ts",
      before: "  queryPackages: errors",
      insert: "  getPackageOwner: errors.GetPackageOwnerError;\n",
    },
    {
      file: "packages/contract-tests/README.md",
      before: "| `queryPackages` ",
      insert:
        "| `getPackageOwner`                     | `id` of the path         | `eeeeeeee-0503-4000-8000-000000000007` |\n",
    },
  ],
};
