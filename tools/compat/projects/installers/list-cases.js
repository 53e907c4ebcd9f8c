import { contractCases } from "@resellers-sdk/contract-tests";

console.log(contractCases().length > 100 ? "cases" : "no cases");
