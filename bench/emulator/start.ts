import { contenders } from "./contenders.ts";
import { median } from "./median.ts";
import { start } from "./running-server.ts";

const STARTS = 7;

/** From the start of the emulator's process to the end of its first answer, in milliseconds: the median of some starts. */
export async function measureStart(folder: string): Promise<number> {
  const [own] = contenders;
  if (own === undefined) throw new Error("no emulator to start");
  const times: number[] = [];
  for (let turn = 0; turn < STARTS; turn++) {
    const server = await start(own, folder);
    times.push(server.firstAnswerMs);
    await server.stop();
  }
  return median(times);
}
