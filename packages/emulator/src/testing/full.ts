/** Whether the long versions of the tests were requested: `npm run test:full`. */
export const full: boolean = process.env["EMULATOR_TESTS"] === "full";
