import type { Contract } from "./contract.ts";
import { matrix } from "../generated/matrix.gen.ts";
import { openapi } from "../generated/openapi.gen.ts";
import { refusals } from "../generated/refusals.gen.ts";
import { requests } from "../generated/requests.gen.ts";

/** The contract of the Wix Resellers API in this version of the package. */
export const resellersContract: Contract = { openapi, matrix, requests, refusals };
