// Generated from spec/openapi.yaml by `npm run generate`. Do not edit: change the source and generate again.
import type { Envelope } from "../value/envelope.ts";

/** Where code, message, data and violations sit in the body of a failing response. */
export const envelope: Envelope = {
  mediaType: "application/json",
  code: {
    at: [
      "details",
      "applicationError",
      "code"
    ]
  },
  messages: [
    [
      "details",
      "applicationError",
      "description"
    ],
    [
      "message"
    ]
  ],
  data: [
    "details",
    "applicationError",
    "data"
  ],
  violations: {
    at: [
      "details",
      "validationError",
      "fieldViolations"
    ],
    field: [
      "field"
    ],
    description: [
      "description"
    ],
    rule: [
      "violatedRule"
    ],
    ruleName: [
      "ruleName"
    ],
    data: [
      "data"
    ]
  },
  requestIdHeader: "x-wix-request-id"
};
