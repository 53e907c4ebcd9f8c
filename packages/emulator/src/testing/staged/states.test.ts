import { catalogue, decodeError, type Operation } from "@resellers-sdk/errors";
import { expect, test } from "vitest";
import { createEmulator } from "../../create-emulator.ts";
import { createStage, requestOf } from "./create-stage.ts";
import { states } from "./states.ts";

const rows = catalogue.map((row) => ({
  ...row,
  name: row.variant === undefined ? row.code : `${row.code}.${row.variant}`,
}));

function play(operation: Operation, name: string, caused: boolean): { status: number; body: string } {
  const emulator = createEmulator({ seed: {}, clock: "manual" });
  const state = states[operation]?.[name];
  if (state === undefined) throw new Error(`${operation} has no state for ${name}`);
  return emulator.answer(requestOf(operation, state(createStage(emulator), caused)));
}

test("there is a state for each row of the catalogue", () => {
  expect(rows).toHaveLength(catalogue.length);
  expect(Object.values(states).flatMap((one) => Object.keys(one))).toHaveLength(catalogue.length);
});

test.each(rows)(
  "$operation answers $name because of its state",
  ({ operation, name, code, variant, status, params }) => {
    const answer = play(operation, name, true);
    const error = decodeError({ operation, ...answer });
    expect(error).toMatchObject({ kind: "api", known: true, code, status });
    expect("variant" in error ? error.variant : undefined).toBe(variant);
    expect("params" in error ? Object.keys({ ...error.params }) : []).toEqual(Object.keys(params));
    expect("params" in error ? error.params : undefined).toMatchSnapshot();
  },
);

test.each(rows)("without its state $operation does not answer $name", ({ operation, name }) => {
  expect(play(operation, name, false).status).toBe(200);
});
