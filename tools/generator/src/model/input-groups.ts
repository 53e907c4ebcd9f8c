import { answerTypes } from "./answer-types.ts";
import type { InputGroup } from "./api.ts";
import { isObject } from "./values/json-pointer.ts";
import { isJsonMediaType } from "./media-type.ts";
import { partsOf, type Placed, propertiesOf, type SchemaReader } from "./values/schema-parts.ts";

/** The names that each part of a request has. */
export interface InputNames {
  readonly path: readonly string[];
  readonly query: readonly string[];
  readonly header: readonly string[];
  /** The members of the body; `undefined` where it is no object with members, and stands under `body` in any case. */
  readonly body: readonly string[] | undefined;
}

const PARTS: readonly InputGroup[] = ["query", "header", "body"];

/**
 * The parts that do not stand flat in the input of a call: the body where it is no object, and each part that has a
 * name which one before it has, in the order of path, query, header and body.
 */
export function inputGroups(names: InputNames): readonly InputGroup[] {
  const groups = new Set<InputGroup>(names.body === undefined ? ["body"] : []);
  // A part that is grouped takes its own name, which may belong to another part.
  for (let before = -1; before !== groups.size;) {
    before = groups.size;
    const taken = new Set<string>([...names.path, ...groups]);
    for (const part of PARTS) {
      if (groups.has(part)) continue;
      const own = names[part] ?? [];
      if (own.some((name) => taken.has(name))) groups.add(part);
      else for (const name of own) taken.add(name);
    }
  }
  return PARTS.filter((part) => groups.has(part));
}

/** A path parameter that has the name of a group, for which the input then has no place. */
export function unplaced({ path }: InputNames, groups: readonly InputGroup[]): InputGroup | undefined {
  return groups.find((group) => path.includes(group));
}

/**
 * The members of a body that can stand flat in the input, beside the parameters; `undefined` where the body is no
 * object, or where its members may have any name and are all of one type, which parameters are not.
 *
 * @param type Its media type; `undefined` where there is no body.
 * @param hasParameters Whether anything would stand beside them.
 */
export function flatMembers<Place>(
  reader: SchemaReader<Place>,
  type: string | undefined,
  schema: Placed<Place>,
  hasParameters: boolean,
): readonly string[] | undefined {
  if (type === undefined) return [];
  if (hasParameters && partsOf(reader, schema).some(({ node }) => isObject(node["additionalProperties"])))
    return undefined;
  const types = isJsonMediaType(type) ? answerTypes(reader, schema) : [];
  return types.length === 1 && types[0] === "object" ? [...propertiesOf(reader, schema).keys()] : undefined;
}
