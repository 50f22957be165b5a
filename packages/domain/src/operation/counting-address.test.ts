import { expect, it } from "vitest";
import { countingAddress, unmappedAddress } from "./counting-address.ts";

it("counts addresses of version 4 one by one, however a socket writes them", () => {
  expect(countingAddress("198.51.100.7")).toBe("198.51.100.7");
  expect(countingAddress("::ffff:198.51.100.7")).toBe("198.51.100.7");
  expect(countingAddress("::FFFF:198.51.100.7")).toBe("198.51.100.7");
  expect(countingAddress("198.51.100.8")).not.toBe(countingAddress("198.51.100.7"));
});

it("counts all addresses of a network of 64 bits as one, however they are written", () => {
  const spellings = [
    "2001:db8:1:2::1",
    "2001:DB8:1:2:ffff:ffff:ffff:ffff",
    "2001:0db8:0001:0002:0:0:0:9",
    "2001:db8:1:2::198.51.100.7",
    "2001:db8:1:2:3:4:198.51.100.7",
    "2001:db8:1:2:3:4:5:6%eth0",
  ];
  expect(new Set(spellings.map(countingAddress))).toEqual(new Set(["2001:db8:1:2::/64"]));
  expect(countingAddress("2001:db8:1:3::1")).toBe("2001:db8:1:3::/64");
  expect(countingAddress("2001:db8::1")).toBe("2001:db8:0:0::/64");
  expect(countingAddress("::1")).toBe("0:0:0:0::/64");
});

it("counts requests of which nobody knows where they come from together", () => {
  expect(countingAddress(null)).toBe("");
});

it("shows an address of version 6 as it is", () => {
  expect(unmappedAddress("2001:db8::1")).toBe("2001:db8::1");
  expect(unmappedAddress("fe80::1%eth0")).toBe("fe80::1");
});
