export { viewer } from "./viewer/viewer.ts";
export type { ViewerPage } from "./viewer/viewer-page.ts";
