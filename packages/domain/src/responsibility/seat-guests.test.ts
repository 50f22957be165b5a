import { expect, it } from "vitest";
import { organizationIdSchema } from "../id.ts";
import type { Party } from "./party.ts";
import { seatGuests } from "./seat-guests.ts";

const VENDOR = organizationIdSchema.parse("01a203d0-9190-709f-9466-a60f5668e7d8");
const SEAT = organizationIdSchema.parse("01a203d0-9190-709f-9466-a60f5668e7d9");
const parties: Party[] = [
  { key: "vendor", kind: "vendor", name: "あおば", organizationId: VENDOR },
  { key: "dealer", kind: "dealer", name: "やまだ商店", organizationId: null },
  { key: "maint", kind: "maintenance", name: "とおの", organizationId: null },
];

it("gives a guest the place of a party that was named without an organisation, under its name", () => {
  const seated = seatGuests(parties, { vendor: VENDOR, dealer: SEAT });
  expect(seated.guestParties).toEqual(["dealer"]);
  expect(seated.parties).toEqual([parties[0], { ...parties[1], organizationId: SEAT }, parties[2]]);
});

it("never moves an organisation from its place", () => {
  const seated = seatGuests(parties, { vendor: SEAT });
  expect(seated).toEqual({ parties, guestParties: [] });
});
