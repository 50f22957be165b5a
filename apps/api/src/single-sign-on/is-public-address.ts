import { BlockList, isIP } from "node:net";

/** Networks that no stranger's settings may make us ask. Source: IANA special-purpose address registries. */
const privateV4 = [
  ...["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16"],
  ...["172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16"],
  ...["198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"],
];
/** Of version 6, only 2000::/3 is given out; inside it, these carry other addresses or belong nowhere. */
const privateV6 = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"];

const listV4 = listOf(privateV4, "ipv4");
const listV6 = listOf(privateV6, "ipv6");
const givenOut = listOf(["2000::/3"], "ipv6");

/** True for an address that anybody on the internet could ask too: not this machine, and no network behind it. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !listV4.check(address, "ipv4");
  return version === 6 && givenOut.check(address, "ipv6") && !listV6.check(address, "ipv6");
}

function listOf(networks: readonly string[], family: "ipv4" | "ipv6"): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [start = "", bits = ""] = network.split("/");
    list.addSubnet(start, Number(bits), family);
  }
  return list;
}
