import { describe, expect, it } from "vitest";
import { type Deed, mayDo, rolesByDeed } from "../account/deed.ts";
import { roles } from "../account/role.ts";
import { demandGuestDeed, mayGuestDo } from "./guest-deed.ts";
import { guestObjectKinds, guestRoles } from "./guest-object.ts";

const deeds = Object.keys(rolesByDeed) as Deed[];

/** What a guest can do, by what the link is for. */
function deedsOf(kind: (typeof guestObjectKinds)[number], maySign: boolean): Deed[] {
  const held = guestRoles(kind, maySign);
  return deeds.filter((deed) => mayGuestDo(deed) && mayDo(deed, held));
}

describe("a guest", () => {
  it("never administers, whatever the link is for", () => {
    for (const kind of guestObjectKinds) {
      expect(guestRoles(kind, true)).not.toContain("administrator");
    }
  });

  it("owns, opens, invites and keeps nothing, even with every role there is", () => {
    const open = deeds.filter((deed) => mayGuestDo(deed) && mayDo(deed, roles));
    for (const word of ["offering", "disclosure", "invitation", "apiKey", "member", "contract"]) {
      expect(open.filter((deed) => deed.startsWith(`${word}.`))).toEqual([]);
    }
    expect(open).not.toContain("matrix.open");
    expect(open).not.toContain("agreement.fix");
    expect(open).not.toContain("guest.invite");
  });

  it("reads where the link is for reading, moves where it is for talking, signs where it is for signing", () => {
    const changing = (some: readonly Deed[]) => some.filter((deed) => !deed.endsWith(".read"));
    expect(changing(deedsOf("revision", false))).toEqual(["guest.sendFile"]);
    expect(deedsOf("matrix", false)).toContain("matrix.move");
    expect(deedsOf("matrix", false)).not.toContain("agreement.sign");
    expect(deedsOf("matrix", true)).toContain("agreement.sign");
    expect(deedsOf("agreement", false)).toContain("agreement.sign");
  });

  it("is told that it is a guest who may not", () => {
    expect(() => demandGuestDeed("member.read")).toThrow("guest_deed_refused");
    expect(() => demandGuestDeed("matrix.move")).not.toThrow();
  });
});
