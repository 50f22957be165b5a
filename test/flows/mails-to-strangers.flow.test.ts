import { randomUUID } from "node:crypto";
import { foundOrganization } from "@bunkai/actions/account/found-organization";
import { inviteMember } from "@bunkai/actions/account/invite-member";
import { membershipsOf } from "@bunkai/actions/account/read-account";
import type { Context } from "@bunkai/actions/context";
import { inviteGuest } from "@bunkai/actions/guest/invite-guest";
import { readMails } from "@bunkai/actions/notification/read-mails";
import { openMatrix } from "@bunkai/actions/responsibility/open-matrix";
import { expect, it } from "vitest";
import { guestOf } from "../fixtures/guests.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenOffering, matrixOf } from "../fixtures/main-job.ts";
import { contextOf, givenOrganization, givenPerson } from "../fixtures/people.ts";

const installation = await givenInstallation();
const mail = () => `${randomUUID()}@example.org`;

/** Somebody whose name, and whose organisation's, is an advertisement. */
async function givenSpammer(): Promise<Context> {
  const founder = givenPerson(installation, "当選 https://evil.example/a");
  const name = `当選 www.evil.example ${randomUUID()}`;
  const { id } = await foundOrganization(founder, { kind: "hospital", name });
  const memberships = await membershipsOf(installation, founder.person.id);
  return contextOf(
    founder,
    memberships.find(({ organizationId }) => organizationId === id),
  );
}

/** Demands that the mail leads to our pages alone, and still says what was written. */
async function expectOwnLinksAlone(ctx: Context, email: string): Promise<void> {
  const { items } = await readMails(ctx, { limit: 100 });
  const [letter] = items.filter(({ to }) => to === email);
  const text = `${letter?.subject}\n${letter?.body}`;
  expect(text).toContain("当選");
  expect(text).not.toMatch(/evil\.example/u);
  const links = text.match(/\S+:\/\/\S+/gu) ?? [];
  expect(links).toHaveLength(1);
  expect(links[0]).toMatch(new RegExp(`^${installation.baseUrl}/`, "u"));
}

it("an invitation leads nowhere but to us, whatever its sender is called", async () => {
  const ctx = await givenSpammer();
  const email = mail();
  await inviteMember(ctx, { email, roles: ["viewer"] });
  await expectOwnLinksAlone(ctx, email);
});

it("nor does a guest's link, whatever is wished for, and however the guest is called", async () => {
  const ctx = await givenSpammer();
  const wanted = mail();
  await inviteGuest(ctx, {
    ...{ kind: "file", wish: "https://evil.example/b を開いてください", dueOn: null },
    ...{ ...guestOf(wanted), organizationName: "www.evil.example", personName: "evil.example" },
  });
  await expectOwnLinksAlone(ctx, wanted);

  const vendor = await givenOrganization(installation, "vendor");
  const { id } = await givenOffering(vendor);
  const values = matrixOf({ hospital: ctx, vendor }, { offeringId: id });
  const party = { key: "dealer", kind: "dealer", name: "evil.example", organizationId: null };
  const matrix = await openMatrix(ctx, {
    ...{ ...values, title: "http://evil.example/c" },
    parties: [...values.parties, { ...party, kind: "dealer" }],
  });
  const seated = mail();
  await inviteGuest(ctx, {
    ...{ kind: "matrix", matrixId: matrix.id, partyKey: "dealer", maySign: true },
    ...guestOf(seated),
  });
  await expectOwnLinksAlone(ctx, seated);
});
