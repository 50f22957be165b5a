import { expect, it } from "vitest";
import { answeringCommand } from "./answering-command.ts";

const pressed = { ctrlKey: false, metaKey: false, altKey: false };
const onList = (key: string, keys = {}) => answeringCommand({ ...pressed, key, ...keys }, false);
const inField = (key: string, keys = {}) => answeringCommand({ ...pressed, key, ...keys }, true);

it("answers with y, n and -, and moves with arrows, j and k", () => {
  expect(onList("y")).toEqual({ type: "answer", answer: "yes" });
  expect(onList("n")).toEqual({ type: "answer", answer: "no" });
  expect(onList("-")).toEqual({ type: "answer", answer: "notApplicable" });
  expect([onList("j"), onList("ArrowUp")]).toEqual([
    { type: "move", step: 1 },
    { type: "move", step: -1 },
  ]);
  expect(onList("z", { ctrlKey: true })).toEqual({ type: "takeBack" });
});

it("leaves a field its letters, its arrows and its own undo, and leads out of it by Ctrl+Enter and Alt with an arrow", () => {
  for (const key of ["y", "-", "j", "ArrowDown", "Enter", "?"]) expect(inField(key)).toBeNull();
  expect(inField("z", { ctrlKey: true })).toBeNull();
  expect(inField("Enter", { ctrlKey: true })).toEqual({ type: "next" });
  expect(inField("ArrowDown", { altKey: true })).toEqual({ type: "move", step: 1 });
  expect(onList("y", { ctrlKey: true })).toBeNull();
});
