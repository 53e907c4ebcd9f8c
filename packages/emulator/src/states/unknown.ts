/** Ids that the default seed lacks, but that pairs of requests and answers name. */
export const unknownAccountId = "d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04";
export const unknownProductId = "0ad1e2f3-4a5b-4c6d-8e7f-901a2b3c4d5e";
export const unknownInstanceId = "4e8a0c6d-b2f7-4193-8d5e-f1a3c7b9e024";

/** A cycle that most products of the default seed have. */
export const yearlyCycle = { type: "RECURRING", cycleDuration: { unit: "YEAR", count: 1 } } as const;
/** A cycle that none of them has. */
export const weeklyCycle = { type: "RECURRING", cycleDuration: { unit: "WEEK", count: 1 } } as const;
