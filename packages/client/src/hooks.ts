export { errorName } from "./watch/error-name.ts";
export { formatCurl } from "./watch/format-curl.ts";
export { type Logger, logHooks, type LogOptions } from "./watch/log-hooks.ts";
export { type Measurement, metricsHooks } from "./watch/metrics-hooks.ts";
