import type { Api, DocumentedError } from "@resellers-sdk/generator/model";

/** An operation whose errors the page lists. */
export interface DocumentedSection {
  readonly operation: string;
  readonly heading: string;
  /** In documented order, without those that the API has withdrawn. */
  readonly errors: readonly DocumentedError[];
}

/** The description cannot be compared with any page. */
export class UnlinkedDescription extends Error {
  override readonly name = "UnlinkedDescription";
}

/**
 * The expected contents of the page, from the description.
 *
 * @throws {UnlinkedDescription} when an operation lists errors without naming its heading, two name the same one, or
 * nothing names any: each of these would leave rows out of the comparison.
 */
export function documentedSections(api: Api): DocumentedSection[] {
  const sections: DocumentedSection[] = [];
  for (const { id, docsSection, errors: all } of api.operations) {
    const errors = all.filter(({ retired }) => retired === undefined);
    if (docsSection === undefined) {
      if (errors.length === 0) continue;
      throw new UnlinkedDescription(
        `${id} lists ${errors.length} errors and has no \`x-docs-section\`; give it the heading of the page below which they stand.`,
      );
    }
    const other = sections.find(({ heading }) => heading.toLowerCase() === docsSection.toLowerCase());
    if (other !== undefined)
      throw new UnlinkedDescription(`${other.operation} and ${id} have the same \`x-docs-section\`: "${docsSection}".`);
    sections.push({ operation: id, heading: docsSection, errors });
  }
  if (sections.length === 0)
    throw new UnlinkedDescription("No operation has an `x-docs-section`, so that there is nothing to compare.");
  return sections;
}

/** The address of the errors page in Markdown. @throws {UnlinkedDescription} unless all errors name the same page. */
export function pageAddress(api: Api): string {
  const addresses = new Set(api.errors.map(({ docsUrl }) => withoutFragment(docsUrl)));
  const [address] = addresses;
  if (address !== undefined && addresses.size === 1) return `${address}.md`;
  throw new UnlinkedDescription(
    `The errors name ${addresses.size} pages in \`docsUrl\`; say which one to read with --page.`,
  );
}

function withoutFragment(address: string): string {
  const url = new URL(address);
  url.hash = "";
  return url.href;
}
