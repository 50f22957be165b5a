import { expect, it } from "vitest";
import { isPublicAddress } from "./is-public-address.ts";

it.each(["8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2400:8500::1"])(
  "takes %s for an address of the internet",
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

it.each([
  ...["0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "127.1.2.3", "169.254.169.254"],
  ...["172.16.0.1", "172.31.255.255", "192.168.0.1", "198.18.0.1", "224.0.0.1", "255.255.255.255"],
  ...["::", "::1", "::ffff:8.8.8.8", "::ffff:10.0.0.1", "::ffff:7f00:1", "64:ff9b::a00:1"],
  ...["fc00::1", "fd12:3456::1", "fe80::1", "fec0::1", "ff02::1", "2001:db8::1", "2002:a00:1::"],
  ...["2001:0:0:1::1", "no address", "", "localhost", "0x7f000001", "2130706433"],
])("takes %s for none", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});
