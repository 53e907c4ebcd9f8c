/* Everything in one run, or parts of it: `npm run bench -- overhead throughput types`. */
const wanted = process.argv.slice(2);
const asked = (name: string): boolean => wanted.length === 0 || wanted.includes(name);

if (asked("types")) (await import("./type-check-cost.ts")).typeCheckCost();
if (asked("throughput")) (await import("./throughput.ts")).throughput();
if (asked("overhead")) (await import("./overhead.ts")).overhead();
