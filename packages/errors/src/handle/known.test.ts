import { describe, expect, test } from "vitest";
import { createError } from "../make/create-error.ts";
import { decodeError } from "../decode/decode-error.ts";
import { isKnown, isUnlisted } from "./known.ts";
import { ResellersError } from "../value/resellers-error.ts";
import { everyKind } from "../testing/every-kind.ts";

const known = createError("createPackageV2", "PRODUCT_NOT_FOUND", {});
const body = { details: { applicationError: { code: "BRAND_NEW" } } };
const unlisted = decodeError({ operation: "createPackageV2", status: 428, body });

describe("isKnown", () => {
  test("is true for a documented error, of the code that is asked for", () => {
    expect(isKnown(known)).toBe(true);
    expect(isKnown(known, "PRODUCT_NOT_FOUND")).toBe(true);
    expect(isKnown(new ResellersError(known) as unknown, "PRODUCT_NOT_FOUND")).toBe(true);
  });

  test("is false for another code, another kind, and anything else", () => {
    expect(isKnown(known as unknown, "SITE_NOT_FOUND")).toBe(false);
    expect(isKnown(unlisted)).toBe(false);
    for (const [name, error] of Object.entries(everyKind))
      expect(isKnown(error), name).toBe(name.startsWith("documented"));
    for (const other of [undefined, null, "PRODUCT_NOT_FOUND", { ...known }, new Error("x")])
      expect(isKnown(other)).toBe(false);
  });
});

describe("isUnlisted", () => {
  test("is true for that code, if this version does not list it", () => {
    expect(isUnlisted(unlisted, "BRAND_NEW")).toBe(true);
    expect(isUnlisted(unlisted, "OTHER_NEW")).toBe(false);
    expect(isUnlisted(known, "BRAND_NEW")).toBe(false);
    expect(isUnlisted(new Error("BRAND_NEW"), "BRAND_NEW")).toBe(false);
    for (const [name, error] of Object.entries(everyKind))
      expect(isUnlisted(error, "BRAND_NEW"), name).toBe(name === "unlisted");
  });
});
