/** When users of the packages notice a change, at the earliest. */
export type Notice = "compile time" | "run time" | "nobody";
