/** Whether the long forms of the tests were asked for: `npm run test:full`. */
export const full: boolean = process.env["EMULATOR_TESTS"] === "full";
