import type { CellProof, RefusalProof } from "../proof/proof-sheet.ts";
import { verdictOf } from "./verdict.ts";

/**
 * Advice to the owner of a server about cells that are not proven, one paragraph each. A correct, stateful server may
 * support neither `Prefer` nor provider states.
 */
export function adviceFor(cells: readonly CellProof[], refusals: readonly RefusalProof[]): string[] {
  return [...adviceForCells(cells), ...adviceForRefusals(refusals)];
}

function adviceForCells(cells: readonly CellProof[]): string[] {
  const open = cells.filter((cell) => verdictOf(cell) === "unprovable");
  const lost = cells.filter(
    (cell) => cell.status < 300 && verdictOf(cell) !== "proven" && /answers 404|status is 404/.test(problemsOf(cell)),
  );
  const [first] = open;
  return [
    ...(first === undefined
      ? []
      : [
          `The server was asked for ${countOf(open.length, "answer")} that it did not return, because it cannot be brought to them. Each of these ways is enough: support the header \`Prefer: code=${first.status}, example=${first.example}\`; support provider states (--states URL); or pass requests that lead to the answers (--inputs FILE, such as the id of a package that you made beforehand). --allow-unprovable accepts the remaining ones.`,
        ]),
    ...(lost.length === 0
      ? []
      : [
          `The server answers ${countOf(lost.length, "success")} with 404: it probably does not have the ids of the examples. Pass its own ids with --inputs FILE, or set them up with --states URL.`,
        ]),
  ];
}

function problemsOf({ facts }: CellProof): string {
  return Object.values(facts)
    .flatMap(({ problems }) => problems)
    .join("\n");
}

function adviceForRefusals(refusals: readonly RefusalProof[]): string[] {
  const accepted = refusals.filter(({ fact }) => fact.state === "refuted");
  const open = (expects: RefusalProof["expects"]): RefusalProof[] =>
    accepted.filter((refusal) => refusal.expects === expects);
  const [auth, validation] = [open("auth"), open("validation")];
  const locked = validation.filter(({ fact }) => /answered with 40[13] /.test(fact.problems.join("\n")));
  return [
    ...(auth.length === 0
      ? []
      : [
          `The server does not refuse ${countOf(auth.length, "request")} without a key or an account: answer 401 or 403, as documented, before any other check.`,
        ]),
    ...(locked.length === 0
      ? []
      : [
          `The server refuses ${countOf(locked.length, "request")} because of the key before other checks: pass a valid one with --header "Authorization: KEY" and --header "wix-account-id: ID".`,
        ]),
    ...(validation.length === locked.length
      ? []
      : [
          `The server does not refuse ${countOf(validation.length - locked.length, "request")} that the description forbids: validate requests against it, and answer 400 with the body of \`invalidRequest\`.`,
        ]),
    ...(accepted.length === 0
      ? []
      : ["--no-refusals leaves out the forbidden requests; the report then lists them as not tried."]),
  ];
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : noun.endsWith("s") ? "es" : "s"}`;
}
