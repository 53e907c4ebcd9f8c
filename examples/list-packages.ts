import { isResellersError, type ResellersClient } from "@resellers-sdk/client";
import { connect } from "./connect.ts";

/** A line for each package of a sub-account, page after page. */
export async function* listPackages(resellers: ResellersClient, accountId: string): AsyncGenerator<string> {
  // The API gives the packages of the parent account too, unless they are filtered.
  const packages = resellers.queryPackages.all({
    query: { filter: { accountId: { $eq: accountId } }, cursorPaging: { limit: 100 } },
  });
  for await (const { id, externalId, productInstances = [] } of packages) {
    const states = productInstances.map(({ status, failure }) => (failure ? `${status} (${failure.code})` : status));
    yield `${id} ${externalId ?? "-"} ${states.join(", ")}`;
  }
}

if (import.meta.main) {
  const [accountId = ""] = process.argv.slice(2);
  try {
    for await (const line of listPackages(connect(), accountId)) console.log(line);
  } catch (error) {
    if (!isResellersError(error)) throw error;
    console.error(`The list is not complete: ${error.message}`);
    process.exitCode = 1;
  }
}
