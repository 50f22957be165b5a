import { expect, it } from "vitest";
import { originsOf } from "./origins.ts";

it("is the base address alone for an installation on the net", () => {
  expect(originsOf("https://bunkai.example.org")).toEqual(["https://bunkai.example.org"]);
});

it("is every name of one's own machine, with the same port", () => {
  expect(originsOf("http://127.0.0.1:4000")).toEqual([
    "http://localhost:4000",
    "http://127.0.0.1:4000",
    "http://[::1]:4000",
  ]);
});
