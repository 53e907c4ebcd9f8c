/** What `--help` prints. */
export const usage = `Explains the failures that the API documents.

  resellers-errors list [--operation OPERATION] [--json]
      every documented error, one row for each operation that documents it

  resellers-errors explain CODE[.variant]|KIND [--json]
      what an error means, what to do, its parameters, an example body;
      or what a kind without a code means: network, timeout, decode, …

  resellers-errors decode [FILE] [--operation OPERATION] [--status STATUS] [--json]
      reads the body of a failing response from a file or from standard input, and explains it; the output of
      curl -i is read too; what is not given is taken from the catalogue, as the body's code suggests

  resellers-errors --version
      the version of the package

Exit codes
  0  done
  1 not documented: the code, or the error in the body
  2  invalid use: an unknown command, option or operation; a file that
     cannot be read, or holds nothing

Colours are used only on a terminal, and not if NO_COLOR is set.
`;
