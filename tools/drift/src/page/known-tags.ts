const TAGS = new Set(
  "a abbr b big br center code del div em font i img ins kbd li mark ol p pre s samp small span strong sub sup tt u ul wbr".split(
    " ",
  ),
);

/** Whether a name in angle brackets is a tag of HTML; any other is a parameter that the page did not escape. */
export function isTag(name: string): boolean {
  return TAGS.has(name.toLowerCase());
}
