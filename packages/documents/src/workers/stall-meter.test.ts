import { setTimeout } from "node:timers/promises";
import { expect, it } from "vitest";
import { openStallMeter } from "./stall-meter.ts";

it("sees how long the event loop was kept from turning, until it is reset", async () => {
  const meter = openStallMeter();
  await setTimeout(50);
  const until = performance.now() + 300;
  while (performance.now() < until);
  await setTimeout(50);
  expect(meter.stall().stallMsMax).toBeGreaterThan(200);
  meter.reset();
  expect(meter.stall()).toEqual({ stallMsMax: 0, stallMsP99: 0 });
  meter.close();
});
