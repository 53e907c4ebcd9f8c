/** What `--help` prints. */
export const usage = `resellers-emulator: a stateful emulator of the Wix Resellers API

  --port N            the port; 0 for a free one. Default 4020
  --host NAME         the address to listen on. Default 127.0.0.1; others open the emulator to the network
  --seed FILE         the initial world, as YAML or JSON. Default: a small world with fixed ids
  --data FILE         keeps the world in this file, across restarts; the seed is used only for a new file. Needs
                      Node 22.13 or newer. Default: in memory
  --clock real|manual manual moves only with POST /__emulator/clock. Default real
  --rate-limit N/MS   at most N calls of an account in MS milliseconds. Default none
  --quiet             prints only the address
  --json              prints the address and the ids of the seed as JSON
  --help              prints this
  --version           prints the version
`;
