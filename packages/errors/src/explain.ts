export {
  explain,
  explainedNames,
  type ExplainedName,
  type Explanation,
  type ParameterExplanation,
} from "./explain/explain.ts";
export { nearestNames } from "./explain/nearest-names.ts";
