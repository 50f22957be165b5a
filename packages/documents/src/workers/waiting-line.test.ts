import { expect, it } from "vitest";
import { openWaitingLine } from "./waiting-line.ts";

const never = new AbortController().signal;

it("gives a place back only once", async () => {
  const line = openWaitingLine(1, 5);
  const leave = await line.enter(never);
  leave();
  leave();
  await line.enter(never);
  let isIn = false;
  const next = line.enter(never).then(() => {
    isIn = true;
  });
  await Promise.resolve();
  expect(isIn).toBe(false);
  void next;
});

it("hands a place to who waits longest, not to who comes just then", async () => {
  const line = openWaitingLine(1, 5);
  const order: string[] = [];
  const leave = await line.enter(never);
  const early = line.enter(never).then(() => order.push("early"));
  leave();
  const late = line.enter(never).then(() => order.push("late"));
  await early;
  expect(order).toEqual(["early"]);
  void late;
});

it("refuses when as many wait as may", async () => {
  const line = openWaitingLine(1, 0);
  await line.enter(never);
  await expect(line.enter(never)).rejects.toMatchObject({ code: "work_busy" });
});
