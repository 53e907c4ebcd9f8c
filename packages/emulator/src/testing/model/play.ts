import { decodeError, type Operation } from "@resellers-sdk/errors";
import type { Emulator } from "../../create-emulator.ts";
import type { EmulatorResponse } from "../../http/request/message.ts";
import type { Package } from "../../world/entities.ts";
import { requestOf } from "../staged/create-stage.ts";
import type { StagedCall } from "../staged/stage.ts";
import { type Model, type Verdict } from "./model.ts";
import { accounts, cycles, guid, productId, sites } from "./rules.ts";
import type { Step } from "./steps.ts";

/** The result of a step in the model, and in the emulator. */
export interface Played {
  readonly expected: Verdict;
  readonly actual: Verdict;
  readonly answer: EmulatorResponse | undefined;
}

/** Performs one step in both. */
export function playStep(model: Model, emulator: Emulator, step: Step): Played {
  if (step.kind === "advance") {
    model.advance(step.ms);
    emulator.control.advance(step.ms);
    return { expected: "ok", actual: "ok", answer: undefined };
  }
  const [operation, call] = callOf(emulator.control.state().packages, step);
  const answer = emulator.answer(requestOf(operation, { accountId: accounts[step.account as 0 | 1], ...call }));
  return { expected: expectOf(model, step), actual: verdictOf(operation, answer), answer };
}

type CallStep = Exclude<Step, { readonly kind: "advance" }>;

function expectOf(model: Model, step: CallStep): Verdict {
  switch (step.kind) {
    case "create":
      return model.create(step.account, step.externalId, step.items);
    case "adjust":
      return model.adjust(step.account, step.place, step.product, step.cycle);
    case "assign":
      return model.assign(step.account, step.place, step.site);
    case "rename":
      return model.rename(step.account, step.place, step.externalId);
    default:
      return model[step.kind](step.account, step.place);
  }
}

function callOf(packages: readonly Package[], step: CallStep): [Operation, StagedCall] {
  const all = packages.flatMap(({ instances }) => instances);
  const instanceAt = (place: number): string => all[place]?.instanceId ?? guid(9, 1);
  const packageAt = (place: number): string => packages[place]?.id ?? guid(9, 2);
  switch (step.kind) {
    case "create": {
      const products = step.items.map(({ product, site, cycle, reference }) => ({
        catalogProductId: productId(product),
        countryCode: "BR",
        ...(site === undefined ? {} : { siteId: sites[site] }),
        ...(cycle === undefined ? {} : { billingInfo: cycles[cycle] }),
        ...(reference === undefined ? {} : { referenceProductInstanceId: instanceAt(reference) }),
      }));
      return ["createPackageV2", { body: { ...(step.externalId && { externalId: step.externalId }), products } }];
    }
    case "adjust": {
      const body = {
        ...(step.product === undefined ? {} : { catalogProductId: productId(step.product) }),
        ...(step.cycle === undefined ? {} : { billingInfo: cycles[step.cycle] }),
      };
      return ["adjustProductInstanceSpecifications", { path: { instanceId: instanceAt(step.place) }, body }];
    }
    case "assign":
      return [
        "assignProductInstanceToSite",
        { path: { instanceId: instanceAt(step.place), siteId: sites[step.site] ?? "" } },
      ];
    case "unassign":
      return ["unassignProductInstanceFromSite", { path: { instanceId: instanceAt(step.place) } }];
    case "cancelInstance":
      return ["cancelProductInstance", { path: { instanceId: instanceAt(step.place) } }];
    case "cancelPackage":
      return ["cancelPackage", { path: { id: packageAt(step.place) } }];
    case "rename":
      return ["updatePackageExternalId", { path: { packageId: packageAt(step.place), externalId: step.externalId } }];
  }
}

function verdictOf(operation: Operation, answer: EmulatorResponse): Verdict {
  if (answer.status === 200) return "ok";
  const error = decodeError({ operation, ...answer });
  if (error.kind !== "api") return String(answer.status);
  return error.known && error.variant !== undefined ? `${error.code}.${error.variant}` : error.code;
}

/** All packages of the emulator, from the answer of a query, in the form of the model. */
export function lookAt(emulator: Emulator): object {
  const query = { sort: [{ fieldName: "createdDate", order: "ASC" }] };
  const answer = emulator.answer(requestOf("queryPackages", { accountId: accounts[1], body: { query } }));
  // The answer of a query, as described.
  const { packages } = JSON.parse(answer.body) as {
    packages: {
      accountId: string;
      externalId?: string;
      productInstances: { catalogProductId: string; siteId?: string; status: string; billingInfo: object }[];
    }[];
  };
  return packages.map(({ accountId, externalId, productInstances }) => ({
    accountId,
    externalId,
    instances: productInstances.map(({ catalogProductId, siteId, status, billingInfo }) => ({
      catalogProductId,
      siteId,
      status,
      billingInfo,
    })),
  }));
}

/** All packages of the model, in the same form. */
export function lookAtModel(model: Model): object {
  model.deliver();
  return model.packages.map(({ account, externalId, instances }) => ({
    accountId: accounts[account as 0 | 1],
    externalId,
    instances: instances.map(({ product, site, status, cycle }) => ({
      catalogProductId: productId(product),
      siteId: site === undefined ? undefined : sites[site],
      status,
      billingInfo: cycles[cycle],
    })),
  }));
}
