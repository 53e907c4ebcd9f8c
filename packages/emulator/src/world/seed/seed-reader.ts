/** A mistake in a seed: its JSON pointer, and how to fix it. */
export interface SeedMistake {
  readonly pointer: string;
  readonly problem: string;
}

/** Thrown for a seed that cannot be used. The message lists all mistakes. */
export class SeedError extends Error {
  override readonly name = "SeedError";
  readonly mistakes: readonly SeedMistake[];

  constructor(mistakes: readonly SeedMistake[]) {
    super(mistakes.map(({ pointer, problem }) => `${pointer || "the seed"} ${problem}`).join("\n"));
    this.mistakes = mistakes;
  }
}

type Json = Readonly<Record<string, unknown>>;

/** Reads one value of a seed and records its mistakes; after a mistake, the value must not be used. */
export class SeedReader {
  readonly mistakes: SeedMistake[] = [];

  note(pointer: string, problem: string): undefined {
    this.mistakes.push({ pointer, problem });
  }

  /** An object with these members and no others. */
  object(value: unknown, at: string, members: readonly string[]): Json {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      this.note(at, `has to be an object, and is ${kindOf(value)}`);
      return {};
    }
    for (const name of Object.keys(value))
      if (!members.includes(name)) this.note(`${at}/${escape(name)}`, `is unknown; known are ${members.join(", ")}`);
    return Object.fromEntries(
      members.flatMap((name) => (Object.hasOwn(value, name) ? [[name, own(value, name)]] : [])),
    );
  }

  list(value: unknown, at: string): readonly unknown[] {
    if (value === undefined) return [];
    if (Array.isArray(value)) return value;
    this.note(at, `has to be a list, and is ${kindOf(value)}`);
    return [];
  }

  text(object: Json, name: string, at: string): string {
    return this.optionalText(object, name, at) ?? this.missing(object, name, at) ?? "";
  }

  optionalText(object: Json, name: string, at: string): string | undefined {
    const value = object[name];
    if (value === undefined || (typeof value === "string" && value !== "")) return value;
    return this.note(`${at}/${name}`, `has to be a text, and is ${kindOf(value)}`);
  }

  optionalFlag(object: Json, name: string, at: string): boolean | undefined {
    const value = object[name];
    if (value === undefined || typeof value === "boolean") return value;
    return this.note(`${at}/${name}`, `has to be true or false, and is ${kindOf(value)}`);
  }

  /** A whole number, not negative. */
  optionalCount(object: Json, name: string, at: string): number | undefined {
    const value = object[name];
    if (value === undefined || (typeof value === "number" && Number.isSafeInteger(value) && value >= 0)) return value;
    return this.note(`${at}/${name}`, `has to be a whole number, 0 or more, and is ${kindOf(value)}`);
  }

  optionalDate(object: Json, name: string, at: string): string | undefined {
    const value = object[name];
    if (value === undefined) return undefined;
    const time = typeof value === "string" ? Date.parse(value) : Number.NaN;
    if (!Number.isNaN(time) && time >= 0) return new Date(time).toISOString();
    return this.note(`${at}/${name}`, "has to be a date such as 2026-01-01T00:00:00.000Z");
  }

  optionalOneOf<const Choice extends string>(
    object: Json,
    name: string,
    at: string,
    choices: readonly Choice[],
  ): Choice | undefined {
    const value = object[name];
    const found = choices.find((choice) => choice === value);
    if (value !== undefined && found === undefined)
      this.note(`${at}/${name}`, `has to be one of ${choices.join(", ")}`);
    return found;
  }

  missing(object: Json, name: string, at: string): undefined {
    if (object[name] === undefined) this.note(`${at}/${name}`, "is missing");
  }
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (value === "") return "empty";
  if (typeof value === "object") return "an object";
  if (value === undefined) return "missing";
  return typeof value === "string" ? JSON.stringify(value.slice(0, 40)) : String(value);
}

function own(value: object, name: string): unknown {
  return (value as Json)[name]; // The object has the member as an own property.
}

function escape(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
