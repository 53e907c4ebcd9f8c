import type { JsonValue } from "../model/api.ts";

const QUOTED_NAME = /^( *)"([A-Za-z_$][\w$]*)":/gm;

/** A JSON value as a TypeScript literal; members that are `undefined` are left out. */
export function literal(value: JsonValue | object): string {
  // No text of JSON begins a line, so what looks like a member at the beginning of a line is one.
  return JSON.stringify(value, undefined, 2).replace(QUOTED_NAME, "$1$2:");
}

/** A doc comment that holds the given paragraphs, whatever characters they have. */
export function docComment(...paragraphs: readonly string[]): string {
  const [first = "", ...rest] = paragraphs
    .filter((paragraph) => paragraph !== "")
    .map((paragraph) => paragraph.replaceAll("*/", "*\\/"));
  if (rest.length === 0 && !first.includes("\n")) return `/** ${first} */`;
  const lines = [first, ...rest].join("\n\n").split("\n");
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */`;
}

/** `createPackageV2` → `CreatePackageV2`. */
export function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `import { a, b } from "./file.ts";`, or nothing where there is nothing to import. */
export function importOf(names: readonly string[], from: string, type: "" | "type " = ""): string {
  return names.length === 0 ? "" : `import ${type}{ ${names.join(", ")} } from "${from}";\n`;
}

/** How many objects the compiler can compare with each other in one list before it gives up. */
const LONGEST_LIST = 400;

/**
 * An exported constant that is a list, after its doc comment. The compiler makes one type of all items of a literal,
 * and refuses to where there are thousands, so that a long list is put together of short ones.
 */
export function listOf(name: string, itemType: string, comment: string, items: readonly object[]): string {
  const type = `readonly ${itemType}[]`;
  if (items.length <= LONGEST_LIST) return `${comment}\nexport const ${name}: ${type} = ${literal(items)};\n`;
  const parts = Array.from({ length: Math.ceil(items.length / LONGEST_LIST) }, (_, index) =>
    items.slice(index * LONGEST_LIST, (index + 1) * LONGEST_LIST),
  );
  const constants = parts.map((part, index) => `const ${name}${index}: ${type} = ${literal(part)};\n`);
  const names = parts.map((_, index) => `...${name}${index}`).join(", ");
  return `${constants.join("\n")}\n${comment}\nexport const ${name}: ${type} = [${names}];\n`;
}
