/** What `--help` prints. */
export const usage = `resellers-emulator: the Wix Resellers API with a memory, on this machine

  --port N            the port; 0 takes a free one. Default 4020
  --host NAME         the address to listen on. Default 127.0.0.1; any other one opens the emulator to the network
  --seed FILE         what the world begins with, as YAML or JSON. Default: a small world with fixed ids
  --data FILE         keeps the world in this file, which survives restarts; the seed goes into a new one only. Needs
                      Node 22.13 or newer. Default: in memory
  --clock real|manual manual stands still until POST /__emulator/clock moves it. Default real
  --rate-limit N/MS   at most N calls of an account in MS milliseconds. Default none
  --quiet             prints the address only
  --json              prints the address and the ids of the seed as JSON
  --help              prints this
  --version           prints the version
`;
