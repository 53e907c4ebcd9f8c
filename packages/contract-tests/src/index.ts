// oxlint-disable-next-line import/no-unassigned-import -- it throws on a Node that cannot evaluate what follows
import "./environment/required-node.ts";

export { type Cell, cellName, type ErrorCell, type FailureCell, type SuccessCell } from "./matrix/cell.ts";
export { clientCall, type ClientCallOptions } from "./call/client-call.ts";
export { compareCell, type Difference, type Outcome, type OutcomeError } from "./matrix/compare-cell.ts";
export { type Contract, contractOf, type OperationContract, type Selection } from "./contract/contract.ts";
export { callMethods } from "./call/call-methods.ts";
export {
  type CallSettings,
  contractCases,
  type ContractCase,
  type ContractCasesOptions,
  type MakeCall,
} from "./call/contract-cases.ts";
export type { JsonObject } from "./description/json.ts";
export { EnvironmentError } from "./environment/environment-error.ts";
export type { Fetch } from "./environment/fetch.ts";
export type { ExampleCall, ExampleRequest } from "./matrix/example-request.ts";
export { type Fact, FACT_MEANINGS, type FactName, FACTS, type FactState } from "./facts/fact.ts";
export type { CallInputs, Inputs, OperationInputs } from "./inputs/inputs.ts";
export { InputsError } from "./inputs/inputs-error.ts";
export { withInputs } from "./inputs/with-inputs.ts";
export { matrix } from "./generated/matrix.gen.ts";
export { openapi } from "./generated/openapi.gen.ts";
export { refusals } from "./generated/refusals.gen.ts";
export { requests } from "./generated/requests.gen.ts";
export { type ForcibleAnswer, listErrors } from "./mock/list-errors.ts";
export { type MockServerOptions, startMockServer } from "./mock/start-mock-server.ts";
export { preferOf } from "./matrix/prefer.ts";
export { type MockServer, type PrismOptions, startPrism } from "./engines/prism-server.ts";
export { type ContractProof, proveContract, type ProveContractOptions } from "./prove/prove-contract.ts";
export { proveTargetContract, type ProveTargetOptions } from "./prove/prove-target-contract.ts";
export type { CellProof, OperationProof, RefusalProof } from "./proof/proof-sheet.ts";
export type { Place, Refusal, RefusalChange } from "./refusals/refusal.ts";
export { formatHtml } from "./report/format-html.ts";
export { formatJson } from "./report/format-json.ts";
export { formatJunit } from "./report/format-junit.ts";
export { formatMarkdown } from "./report/format-markdown.ts";
export { formatTable } from "./report/format-table.ts";
export { MergeError, mergeReports } from "./report/merge-reports.ts";
export {
  type CausedCounts,
  holds,
  type Report,
  reportOf,
  summarize,
  type Summary,
  summaryLine,
} from "./report/report.ts";
export { resellersContract } from "./contract/resellers-contract.ts";
export type { Audit, Seen, SeenFailure, Unknown } from "./traffic/audit.ts";
export { auditFiles } from "./traffic/audit-files.ts";
export type { TrafficProposal } from "./traffic/format-proposal.ts";
export { observeAnswers, type ObservedAnswer } from "./traffic/observe.ts";
export { TrafficFileError } from "./traffic/read/exchange.ts";
export { type CallOperation, type CellResult, runMatrix, type RunMatrixOptions } from "./call/run-matrix.ts";
export type { Target } from "./target/target.ts";
