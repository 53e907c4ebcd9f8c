export type { Har, HarContent, HarEntry, HarHeader, HarRequest, HarResponse } from "./record/har.ts";
export { type EntryRecording, recordEntries } from "./record/record-entries.ts";
export { recordTraffic, type Recording, type RecordOptions } from "./record/record-traffic.ts";
