export type { Har, HarContent, HarEntry, HarHeader, HarRequest, HarResponse } from "./record/har.ts";
export { recordTraffic, type Recording, type RecordOptions } from "./record/record-traffic.ts";
