import type { PlacedBehaviour } from "@resellers-sdk/emulator";
import { type Page, table } from "./page.ts";

/** A mark of the description: a fact that no page of the API states, or that two state differently. */
export interface Assumption {
  readonly id: string;
  readonly status: string;
  readonly note: string;
  readonly settle: string;
  readonly places: readonly string[];
}

/** Assumptions, and how to verify them. */
export function unknownPage(assumptions: readonly Assumption[], behaviours: readonly PlacedBehaviour[]): Page {
  const assumed = behaviours.flatMap(({ basis, says, id }) =>
    "assumed" in basis ? [[`${says}<br>\`${id}\``, basis.assumed]] : [],
  );
  return {
    path: "unknown",
    title: "What we do not know",
    description: "Every assumption and contradiction in the description of the API and in the emulator.",
    body: [
      "The description and the emulator were written from the API's public pages; nobody has compared them with the live API. Each gap is marked where it matters.",
      "## In the description",
      ...assumptions.flatMap(({ id, status, note, settle, places }) => [
        `### ${id}`,
        `*${status}*. ${note}`,
        `**How to find out.** ${settle}`,
        `Where it matters: ${places.map((place) => `\`${readable(place)}\``).join(", ")}`,
      ]),
      "## In the emulator",
      `Of the ${behaviours.length} behaviours of the emulator, ${assumed.length} are assumed.`,
      table(["What it does", "Why it is assumed"], assumed),
    ].join("\n\n"),
  };
}

/** A JSON pointer as a reader writes paths. */
function readable(pointer: string): string {
  return pointer.replace(/^#\//, "").replaceAll("~1", "/").replaceAll("~0", "~");
}
