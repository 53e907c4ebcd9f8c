import { type CycleWord, ownerOf, rules } from "./rules.ts";

/* A second, simple emulator of lists, loops and numbers. It shares no code with the first one. */

export interface ModelInstance {
  product: string;
  site: number | undefined;
  status: string;
  cycle: CycleWord;
  dueAt: number;
  reference: ModelInstance | undefined;
}

export interface ModelPackage {
  account: number;
  externalId: string | undefined;
  instances: ModelInstance[];
}

/** One product of an order. */
export interface Item {
  readonly product: string;
  readonly site: number | undefined;
  readonly cycle: CycleWord | undefined;
  /** The referenced instance, by its index among all of them. */
  readonly reference: number | undefined;
}

/** `ok`, or the name of the expected error. */
export type Verdict = string;

export class Model {
  now = 0;
  readonly packages: ModelPackage[] = [];

  get instances(): ModelInstance[] {
    return this.packages.flatMap((one) => one.instances);
  }

  advance(ms: number): void {
    this.now += ms;
  }

  deliver(): void {
    for (const one of this.instances)
      if (one.status === "PENDING" && one.dueAt <= this.now)
        one.status = rules[one.product]?.delivery?.outcome ?? "ENABLED";
  }

  create(account: number, externalId: string | undefined, items: readonly Item[]): Verdict {
    this.deliver();
    const all = this.instances;
    for (const { product, cycle } of items) {
      const rule = rules[product];
      if (rule === undefined) return "PRODUCT_NOT_FOUND";
      if (rule.sold === false) return "INVALID_PRODUCTS";
      if (rule.settings === false) return "PRODUCT_SETTINGS_NOT_FOUND";
      if (cycle === undefined && rule.cycles.length > 1) return "MISSING_BILLING_CYCLE";
      const wrong = this.wrongCycle(product, cycle);
      if (wrong !== undefined) return wrong;
    }
    for (const [index, { product, site }] of items.entries()) {
      const before = items.slice(0, index).filter((one) => site !== undefined && one.site === site);
      if (site !== undefined && ownerOf(site) !== account) return "SITE_NOT_FOUND";
      if (before.some((one) => one.product === product)) return "MULTIPLE_PRODUCT_ASSIGNMENTS";
      const { type = "", oncePerSite = false, needsOnSite } = rules[product] ?? {};
      const there = site === undefined ? [] : this.typesOn(site);
      if (site !== undefined && oncePerSite)
        if (there.includes(type) || before.some((one) => rules[one.product]?.type === type))
          return "PRODUCT_TYPE_ALREADY_ASSIGNED";
      if (site !== undefined && needsOnSite !== undefined && !there.includes(needsOnSite))
        return "PRODUCT_NOT_SUPPORTED_ON_SITE";
    }
    for (const [index, { product, reference }] of items.entries()) {
      if (reference === undefined) continue;
      const target = all[reference];
      const owner = this.packages.find((one) => target !== undefined && one.instances.includes(target));
      const taken =
        all.some((one) => one.reference !== undefined && one.reference === target) ||
        items.slice(0, index).some((one) => one.reference === reference);
      const isPaying = target?.status === "PENDING" || target?.status === "ENABLED";
      if (owner?.account !== account || !isPaying || taken || rules[product]?.payable === false)
        return "INVALID_REFERENCE_PRODUCT_INSTANCE_ID";
    }
    for (const [index, { product }] of items.entries()) {
      const ordered = items.slice(0, index).filter((one) => one.product === product).length;
      if (this.countLive(product) + ordered >= (rules[product]?.limit ?? Infinity)) return "PRODUCT_LIMIT_EXCEEDED";
    }
    const instances = items.map(({ product, site, cycle, reference }): ModelInstance => {
      const { cycles = [], delivery } = rules[product] ?? {};
      const target = reference === undefined ? undefined : all[reference];
      const dueAt = this.now + (delivery?.afterMs ?? 0);
      return { product, site, status: "PENDING", cycle: cycle ?? cycles[0]!, dueAt, reference: target };
    });
    this.packages.push({ account, externalId, instances });
    return "ok";
  }

  adjust(account: number, place: number, product: string | undefined, cycle: CycleWord | undefined): Verdict {
    this.deliver();
    const [one, owner] = this.find(account, place);
    if (one === undefined || owner === undefined) return "PRODUCT_INSTANCE_NOT_FOUND.wasNotFound";
    if (isOver(one)) return "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.withInstanceId";
    if (one.status === "AWAITING_ACTION") return "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.statusOnly";
    if (rules[one.product]?.adjustable === false) return "OPERATION_NOT_SUPPORTED_FOR_PRODUCT";
    if (product === undefined && cycle === undefined) return "MISSING_PRODUCT_DETAILS.catalogProductId";
    if (product === one.product && cycle === undefined) return "MISSING_PRODUCT_DETAILS.billingInfo";
    if (cycle === "NO_UNIT") return "MISSING_PRODUCT_DETAILS.cycleDuration";
    const target = product ?? one.product;
    const rule = rules[target];
    if (rule === undefined) return "PRODUCT_NOT_FOUND";
    if (product !== undefined) {
      if (rule.type !== rules[one.product]?.type) return "INCOMPATIBLE_PRODUCT";
      if (rule.sold === false) return "INVALID_PRODUCTS";
      if (rule.settings === false) return "PRODUCT_SETTINGS_NOT_FOUND";
    }
    if (cycle === undefined && rule.cycles.length > 1 && !rule.cycles.includes(one.cycle))
      return "MISSING_BILLING_CYCLE";
    const wrong = this.wrongCycle(target, cycle);
    if (wrong !== undefined) return wrong;
    const { site } = one;
    if (site !== undefined && ownerOf(site) !== account) return "SITE_NOT_FOUND";
    const others = this.instances.filter(
      (other) => other !== one && site !== undefined && other.site === site && isLive(other),
    );
    const changes = target !== one.product;
    if (changes && others.some((other) => other.product === target)) return "MULTIPLE_PRODUCT_ASSIGNMENTS";
    if (changes && rule.oncePerSite && others.some((other) => rules[other.product]?.type === rule.type))
      return "PRODUCT_TYPE_ALREADY_ASSIGNED";
    const earlier = others
      .filter((other) => !owner.instances.includes(other))
      .map((other) => rules[other.product]?.type);
    if (site !== undefined && rule.needsOnSite !== undefined && !earlier.includes(rule.needsOnSite))
      return "PRODUCT_NOT_SUPPORTED_ON_SITE";
    if (changes && this.countLive(target) >= (rule.limit ?? Infinity)) return "PRODUCT_LIMIT_EXCEEDED";
    const kept = rule.cycles.includes(one.cycle) ? one.cycle : rule.cycles[0]!;
    Object.assign(one, { product: target, cycle: cycle ?? kept, status: "PENDING" });
    one.dueAt = this.now + (rule.delivery?.afterMs ?? 0);
    return "ok";
  }

  assign(account: number, place: number, site: number): Verdict {
    this.deliver();
    const [one, owner] = this.find(account, place);
    if (one === undefined || owner === undefined) return "404";
    if (isOver(one)) return "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS";
    if (ownerOf(site) !== account) return "SITE_NOT_FOUND";
    const { type = "", oncePerSite = false, needsOnSite } = rules[one.product] ?? {};
    const others = this.instances.filter((other) => other !== one && other.site === site && isLive(other));
    if (oncePerSite && others.some((other) => rules[other.product]?.type === type))
      return "PRODUCT_TYPE_ALREADY_ASSIGNED";
    const earlier = others
      .filter((other) => !owner.instances.includes(other))
      .map((other) => rules[other.product]?.type);
    if (needsOnSite !== undefined && !earlier.includes(needsOnSite)) return "PRODUCT_NOT_SUPPORTED_ON_SITE";
    one.site = site;
    return "ok";
  }

  unassign(account: number, place: number): Verdict {
    this.deliver();
    const [one] = this.find(account, place);
    if (one === undefined) return "PRODUCT_INSTANCE_NOT_FOUND.wasntFound";
    if (one.site === undefined) return "MISSING_SITE_ID";
    one.site = undefined;
    return "ok";
  }

  cancelInstance(account: number, place: number): Verdict {
    this.deliver();
    const [one] = this.find(account, place);
    if (one === undefined) return "404";
    if (one.status !== "FAILED") one.status = "CANCELED";
    return "ok";
  }

  cancelPackage(account: number, place: number): Verdict {
    this.deliver();
    const owner = this.packages[place];
    if (owner?.account !== account) return "404";
    for (const one of owner.instances) if (one.status !== "FAILED") one.status = "CANCELED";
    return "ok";
  }

  rename(account: number, place: number, externalId: string): Verdict {
    this.deliver();
    const owner = this.packages[place];
    if (owner?.account !== account) return "404";
    owner.externalId = externalId;
    return "ok";
  }

  private find(account: number, place: number): [ModelInstance, ModelPackage] | [] {
    const one = this.instances[place];
    const owner = this.packages.find(({ instances }) => one !== undefined && instances.includes(one));
    return one === undefined || owner?.account !== account ? [] : [one, owner];
  }

  private typesOn(site: number): string[] {
    return this.instances
      .filter((one) => one.site === site && isLive(one))
      .map((one) => rules[one.product]?.type ?? "");
  }

  /** The limits of both accounts are counted under the first one. */
  private countLive(product: string): number {
    return this.instances.filter((one) => one.product === product && isLive(one)).length;
  }

  private wrongCycle(product: string, cycle: CycleWord | undefined): string | undefined {
    if (cycle === undefined || rules[product]?.cycles.includes(cycle)) return undefined;
    const known = Object.values(rules).some((rule) => rule.cycles.includes(cycle));
    return known ? "INCOMPATIBLE_BILLING_CYCLE" : "INVALID_BILLING_CYCLE";
  }
}

function isOver({ status }: ModelInstance): boolean {
  return status === "CANCELED" || status === "FAILED";
}

function isLive(one: ModelInstance): boolean {
  return !isOver(one);
}
