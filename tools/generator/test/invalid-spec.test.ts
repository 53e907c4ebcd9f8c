import { expect, test } from "vitest";
import { complaints } from "./complaints.ts";

const OUT_OF_STOCK = "errors/out_of_stock.yaml";
const RAISED = "errors/price_changed.raised.yaml";
const WITHDRAWN = "errors/price_changed.withdrawn.yaml";

test("YAML that cannot be parsed", async () => {
  expect(await complaints({ [OUT_OF_STOCK]: "summary: Out: of\n  stock: [\n" })).toMatchInlineSnapshot(`
    "errors/out_of_stock.yaml:1:13 error yaml-syntax
      bad indentation of a mapping entry
      1 | summary: Out: of
                      ^
      fix Correct the YAML; mind the indentation, and quote texts that hold \`: \` or begin with a special character.

    1 error, 0 warnings"
  `);
});

test("a root file that cannot be parsed", async () => {
  expect(await complaints({ "openapi.yaml": "openapi: 3.1.0\ninfo: {\n" })).toMatchInlineSnapshot(`
    "openapi.yaml:3:1 error yaml-syntax
      deficient indentation
      3 | 
          ^
      fix Correct the YAML; mind the indentation, and quote texts that hold \`: \` or begin with a special character.

    1 error, 0 warnings"
  `);
});

test("a reference to a file that does not exist", async () => {
  expect(await complaints({ "openapi.yaml": [["schemas/NewOrder.yaml", "schemas/NewOder.yaml"]] }))
    .toMatchInlineSnapshot(`
      "openapi.yaml:37:20 warning grouped-input
        \`placeOrder\` takes its body under \`body\`: it is no object, or has a member with the name of a parameter, or members of any name.
        37 |       operationId: placeOrder
                                ^
        at  #/paths/~1orders/post/operationId
        fix Call it with \`{ body: … }\`; there is nothing to mend.

      openapi.yaml:51:15 error no-unresolved-refs
        The reference leads to a file that does not exist.
        51 |               $ref: schemas/NewOder.yaml
                           ^
        at  #/paths/~1orders/post/requestBody/content/application~1json/schema
        fix Create what the reference names, or correct the path; it is relative to the file that it stands in.

      schemas/NewOrder.yaml:1:1 error unreferenced-file
        Nothing references this file.
        1 | type: object
            ^
        at  #/
        fix Reference it, or delete it.

      2 errors, 1 warning"
    `);
});

test("references of files that lead to each other", async () => {
  const found = await complaints({
    "schemas/NewOrder.yaml": "$ref: Other.yaml\n",
    "schemas/Other.yaml": "$ref: NewOrder.yaml\n",
  });
  for (const place of ["openapi.yaml:51:21", "schemas/NewOrder.yaml:1:7", "schemas/Other.yaml:1:7"])
    expect(found).toContain(`${place} error endless-reference`);
});

test("a parameter in the message that is not declared", async () => {
  expect(await complaints({ [OUT_OF_STOCK]: [["{available}", "{left}"]] })).toMatchInlineSnapshot(`
    "errors/out_of_stock.yaml:6:12 error unknown-template-parameter
      The message has a parameter \`{left}\` that \`parameters\` does not declare.
      6 |   message: Only {left} copies of {isbns} are left.
                     ^
      at  #/x-error/message
      fix Declare \`left\`, or use one of \`available\`, \`isbns\`.

    errors/out_of_stock.yaml:8:5 error unused-parameter
      The parameter \`available\` does not stand in the message.
      8 |     available:
              ^
      at  #/x-error/parameters/available
      fix Write \`{available}\` where its value stands, or remove it.

    2 errors, 0 warnings"
  `);
});

test("a parameter without a schema", async () => {
  expect(await complaints({ [RAISED]: [["      type: number\n", ""]] })).toMatchInlineSnapshot(`
    "errors/price_changed.raised.yaml:9:5 error parameter-without-schema
      The parameter \`price\` has no schema.
      9 |     price:
              ^
      at  #/x-error/parameters/price
      fix Give it a \`type\` (string, integer, number, boolean, array) and \`examples\` with one value.

    1 error, 0 warnings"
  `);
});

test("a parameter without an example", async () => {
  expect(await complaints({ [RAISED]: [["      examples: [12.5]\n", ""]] })).toMatchInlineSnapshot(`
    "errors/price_changed.raised.yaml:9:5 error parameter-without-example
      The parameter \`price\` has no example.
      9 |     price:
              ^
      at  #/x-error/parameters/price
      fix Add \`examples\` with one realistic value; the example message is rendered from it.

    1 error, 0 warnings"
  `);
});

test("an example of a parameter that its schema rejects", async () => {
  expect(await complaints({ [RAISED]: [["[12.5]", "[cheap]"]] })).toMatchInlineSnapshot(`
    "errors/price_changed.raised.yaml:12:18 error no-invalid-schema-examples
      Example value must conform to the schema: type must be number.
      12 |       examples: [cheap]
                            ^
      at  #/x-error/parameters/price/examples/0
      fix Change the example so that the schema accepts it, or correct the schema.

    1 error, 0 warnings"
  `);
});

test("variants of one code that some message fits both", async () => {
  expect(await complaints({ [WITHDRAWN]: [["The offer has ended.", "The price rose to the sky."]] }))
    .toMatchInlineSnapshot(`
      "openapi.yaml:89:11 error ambiguous-variants
        Some message fits both \`price_changed.raised\` and \`price_changed.withdrawn\`, so that the variant cannot be told.
        89 |         - $ref: errors/price_changed.withdrawn.yaml
                       ^
        at  #/paths/~1orders/post/x-errors/2
        fix Make the fixed words of the two messages differ, or document them as one variant.

      1 error, 0 warnings"
    `);
});

test("an error that no operation references", async () => {
  expect(await complaints({ "openapi.yaml": [["        - $ref: errors/already_shipped.yaml\n", "        []\n"]] }))
    .toMatchInlineSnapshot(`
      "errors/already_shipped.yaml:1:1 error unused-error
        No operation references this error.
        1 | summary: Already shipped
            ^
        at  #/
        fix List it under \`x-errors\` of the operations that document it, or delete the file.

      openapi.yaml:103:13 error unpaired-example
        No answer has the name of the request example \`already_shipped\`, so that nothing would send it.
        103 |             already_shipped:
                          ^
        at  #/paths/~1orders~1{orderId}/delete/parameters/0/examples/already_shipped
        fix Name it after an answer (unauthenticated), list the error that it leads to under \`x-errors\`, or remove it.

      2 errors, 0 warnings"
    `);
});

test("an operationId that is used twice", async () => {
  expect(await complaints({ "openapi.yaml": [["operationId: cancelOrder", "operationId: placeOrder"]] }))
    .toMatchInlineSnapshot(`
      "openapi.yaml:92:20 error operation-operationId-unique
        Every operation must have a unique \`operationId\`.
        92 |       operationId: placeOrder
                                ^
        at  #/paths/~1orders~1{orderId}/delete/operationId
        fix Give one of the operations another operationId; functions and types are named after it.

      1 error, 0 warnings"
    `);
});

test("an error without advice", async () => {
  expect(await complaints({ [WITHDRAWN]: [["  fix: Order at the usual price.\n", ""]] })).toMatchInlineSnapshot(`
    "errors/price_changed.withdrawn.yaml:3:1 error struct
      The field \`fix\` must be present on this level.
      3 | x-error:
          ^
      at  #/x-error
      fix Add \`fix\`: one or two sentences that say what a caller does about this error.

    1 error, 0 warnings"
  `);
});

test("an error without a link", async () => {
  expect(await complaints({ [WITHDRAWN]: [["  docsUrl: https://bookshop.test/docs/price-changed\n", ""]] }))
    .toMatchInlineSnapshot(`
    "errors/price_changed.withdrawn.yaml:3:1 error struct
      The field \`docsUrl\` must be present on this level.
      3 | x-error:
          ^
      at  #/x-error
      fix Add \`docsUrl\`: the address of the page that documents this error.

    1 error, 0 warnings"
  `);
});

test("a code that one operation documents with two statuses", async () => {
  expect(await complaints({ [WITHDRAWN]: [["status: 422", "status: 410"]] })).toMatchInlineSnapshot(`
    "openapi.yaml:89:11 error code-with-two-statuses
      The operation documents \`price_changed\` with the statuses 422 and 410.
      89 |         - $ref: errors/price_changed.withdrawn.yaml
                     ^
      at  #/paths/~1orders/post/x-errors/2
      fix Give both variants the same status: status and code together select what a caller handles.

    1 error, 0 warnings"
  `);
});

test("an example of a body that its schema rejects", async () => {
  expect(await complaints({ "openapi.yaml": [["copies: 2", "copies: 0"]] })).toMatchInlineSnapshot(`
    "openapi.yaml:56:27 error no-invalid-media-type-examples
      Example value must conform to the schema: \`copies\` property must be >= 1.
      56 |                   copies: 0
                                     ^
      at  #/paths/~1orders/post/requestBody/content/application~1json/examples/novel/value/copies
      fix Change the example so that the schema accepts it, or correct the schema.

    1 error, 0 warnings"
  `);
});

test("a field that nobody knows", async () => {
  expect(await complaints({ [RAISED]: [["retry: after-change", "retrie: after-change"]] })).toMatchInlineSnapshot(`
    "errors/price_changed.raised.yaml:3:1 error struct
      The field \`retry\` must be present on this level.
      3 | x-error:
          ^
      at  #/x-error
      fix Add \`retry\`: \`never\`, \`after-change\` or \`same-request\`.

    errors/price_changed.raised.yaml:14:3 error struct
      Property \`retrie\` is not expected here.
      14 |   retrie: after-change
             ^
      at  #/x-error/retrie
      fix Did you mean \`retry\`?

    2 errors, 0 warnings"
  `);
});

test("a file that is not called like the error that it holds", async () => {
  expect(await complaints({ [WITHDRAWN]: [["variant: withdrawn", "variant: ended"]] })).toMatchInlineSnapshot(`
    "errors/price_changed.withdrawn.yaml:4:9 error error-file-name
      The file is called \`price_changed.withdrawn\`, but it holds the error \`price_changed.ended\`.
      4 |   code: price_changed
                  ^
      at  #/x-error/code
      fix Rename the file to \`price_changed.ended.yaml\`, or correct \`code\` and \`variant\`.

    1 error, 0 warnings"
  `);
});

test("an operation without a success of its own status", async () => {
  expect(await complaints({ "openapi.yaml": [['"204":', "default:"]] })).toMatchInlineSnapshot(`
    "openapi.yaml:107:7 error no-success
      No response of \`cancelOrder\` is a success.
      107 |       responses:
                  ^
      at  #/paths/~1orders~1{orderId}/delete/responses
      fix Describe it at its own status, from 200 to 299, or a redirect.

    1 error, 0 warnings"
  `);
});

test("a description that does not exist", async () => {
  expect(await complaints({ "openapi.yaml": null })).toMatchInlineSnapshot(`
    "openapi.yaml:1:1 error missing-file
      This file does not exist.
      1 | 
          ^
      at  #/
      fix Give the path of the description's root file.

    1 error, 0 warnings"
  `);
});

test("several problems are reported in one run", async () => {
  const text = await complaints({
    [OUT_OF_STOCK]: [["{available}", "{left}"]],
    [WITHDRAWN]: [["  fix: Order at the usual price.\n", ""]],
    "schemas/Unused.yaml": "type: string\n",
  });
  const places = text.split("\n").filter((line) => /^\S+:\d+:\d+ /.test(line));
  expect(places).toMatchInlineSnapshot(`
    [
      "errors/out_of_stock.yaml:6:12 error unknown-template-parameter",
      "errors/out_of_stock.yaml:8:5 error unused-parameter",
      "errors/price_changed.withdrawn.yaml:3:1 error struct",
      "schemas/Unused.yaml:1:1 error unreferenced-file",
    ]
  `);
});

test("an error that was retired on no day", async () => {
  expect(await complaints({ "errors/already_shipped.yaml": [['retired: "2026-03-31"', 'retired: "in spring"']] }))
    .toMatchInlineSnapshot(`
    "errors/already_shipped.yaml:15:12 error retired-day
      \`in spring\` is no day on which the error was retired.
      15 |   retired: "in spring"
                      ^
      at  #/x-error/retired
      fix Write year, month and day in quotes: \`retired: "2026-03-31"\`.

    1 error, 0 warnings"
  `);
});
