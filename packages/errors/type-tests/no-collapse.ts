import type * as errors from "@resellers-sdk/errors";
import { check, type IsAny, type IsNever, type Same } from "./support.js";

type Aliases = {
  createPackageV2: errors.CreatePackageV2Error;
  createPackage: errors.CreatePackageError;
  getPackage: errors.GetPackageError;
  queryPackages: errors.QueryPackagesError;
  cancelPackage: errors.CancelPackageError;
  cancelProductInstance: errors.CancelProductInstanceError;
  assignProductInstanceToSite: errors.AssignProductInstanceToSiteError;
  unassignProductInstanceFromSite: errors.UnassignProductInstanceFromSiteError;
  adjustProductInstanceSpecifications: errors.AdjustProductInstanceSpecificationsError;
  updatePackageExternalId: errors.UpdatePackageExternalIdError;
};

// Each operation has an alias and is in the list above.
declare const aliases: Aliases;

type Unions = Aliases & {
  AnyError: errors.AnyError;
  DocumentedError: errors.DocumentedError;
  UndocumentedError: errors.UndocumentedError;
  KnownCode: errors.KnownCode;
  Operation: errors.Operation;
  ThrownCreate: errors.ResellersError<errors.CreatePackageV2Error>;
  Thrown: errors.ResellersError;
};

/** The names of the unions that collapsed. */
type Collapsed = {
  [Name in keyof Unions]: true extends IsAny<Unions[Name]> | IsNever<Unions[Name]> ? Name : never;
}[keyof Unions];
check<IsNever<Collapsed>>();

// No member collapses either.
check<
  Same<
    errors.AnyError["kind"],
    | "api"
    | "validation"
    | "auth"
    | "rate-limit"
    | "server"
    | "http"
    | "decode"
    | "network"
    | "timeout"
    | "aborted"
    | "input"
  >
>();
aliases satisfies Readonly<Record<errors.Operation, unknown>>;
check<Same<errors.Operation, keyof Aliases>>();
check<Same<errors.KnownCode<"getPackage">, never>>();
check<
  Same<
    errors.KnownCode<"unassignProductInstanceFromSite">,
    "ACCOUNT_NOT_FOUND" | "MISSING_SITE_ID" | "PRODUCT_INSTANCE_NOT_FOUND"
  >
>();
