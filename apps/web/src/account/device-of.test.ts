import { expect, it } from "vitest";
import { deviceOf } from "./device-of.ts";

const WINDOWS = "Mozilla/5.0 (Windows NT 10.0; Win64; x64)";
const KIT = "AppleWebKit/537.36 (KHTML, like Gecko)";

it.each([
  [`${WINDOWS} ${KIT} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`, "Microsoft Edge", "Windows"],
  [`${WINDOWS} ${KIT} Chrome/140.0.0.0 Safari/537.36`, "Chrome", "Windows"],
  [`${WINDOWS}; rv:143.0) Gecko/20100101 Firefox/143.0`, "Firefox", "Windows"],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1",
    "Safari",
    "iPhone",
  ],
  [`Mozilla/5.0 (Linux; Android 10; K) ${KIT} Chrome/140.0.0.0 Mobile`, "Chrome", "Android"],
  [`Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${KIT} Chrome/140.0.0.0`, "Chrome", "ChromeOS"],
])("knows %s", (userAgent, browser, system) => {
  expect(deviceOf(userAgent)).toEqual({ browser, system });
});

it.each(["", "node", "curl/8.5.0"])("does not guess at %o", (userAgent) => {
  expect(deviceOf(userAgent)).toBeNull();
});
