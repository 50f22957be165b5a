import { randomUUID } from "node:crypto";
import { openFile, readFiles } from "@bunkai/actions/file/read-files";
import { revokeGuestLink } from "@bunkai/actions/guest/change-guest-link";
import { readMails } from "@bunkai/actions/notification/read-mails";
import { readNotifications } from "@bunkai/actions/notification/read-notifications";
import type { GuestSeat } from "@bunkai/domain/guest/guest-link";
import { expect, it } from "vitest";
import { bytesOf } from "../fixtures/bytes.ts";
import { givenGuest, givenGuestLink, guestOf } from "../fixtures/guests.ts";
import { givenHttp, jsonOf, type Visitor } from "../fixtures/http.ts";
import { givenInstallationOn } from "../fixtures/installation.ts";
import { givenOrganization } from "../fixtures/people.ts";

const http = await givenHttp();
const installation = givenInstallationOn(http.server.installation.db, http.configuration);
const ALL = { limit: 100 };

async function givenAsked() {
  const hospital = await givenOrganization(installation, "hospital");
  const email = `guest-${randomUUID()}@example.org`;
  const mailed = await givenGuestLink(hospital, {
    ...{ kind: "file", wish: "SDS を記入して送ってください", dueOn: "2026-12-10" },
    ...{ organizationName: "とおの機器", ...guestOf(email) },
  });
  return { hospital, email, ...mailed, guest: await givenGuest(http, mailed) };
}

function send(guest: Visitor, name: string, bytes: string): Promise<Response> {
  return guest.ask("/api/v1/guest-seat/files", {
    method: "POST",
    body: bytesOf(bytes),
    headers: {
      "content-type": "application/octet-stream",
      "bunkai-file-name": encodeURIComponent(name),
    },
  });
}

it("a guest sends the file that was asked for, again and again, and every version is the asker's", async () => {
  const { email, guest, hospital } = await givenAsked();
  expect((await send(guest, "回答.pdf", "%PDF-1.7\n一")).status).toBe(201);
  const again = await send(guest, "回答2.pdf", "%PDF-1.7\n二");

  expect((await jsonOf<GuestSeat>(again)).sent.map(({ name }) => name)).toEqual([
    "回答2.pdf",
    "回答.pdf",
  ]);
  const { items } = await readFiles(hospital, ALL);
  expect(items).toMatchObject([
    { name: "回答2.pdf", sentBy: email },
    { name: "回答.pdf", sentBy: email },
  ]);
  const [newest] = items;
  if (!newest) throw new Error("Nothing has arrived.");
  const pieces: Uint8Array[] = [];
  for await (const piece of (await openFile(hospital, newest.id)).bytes) pieces.push(piece);
  expect(Buffer.concat(pieces).toString()).toBe("%PDF-1.7\n二");
  const told = await readNotifications(hospital, ALL);
  expect(told.items[0]).toMatchObject({ kind: "guest_file_received" });
  const mails = await readMails(hospital, ALL);
  expect(mails.items.some(({ to }) => to === hospital.person.email)).toBe(true);
});

it("nothing but a workbook or a PDF arrives, and nothing too large", async () => {
  const { guest } = await givenAsked();
  expect(await (await send(guest, "a.txt", "text")).json()).toMatchObject({
    code: "file_type_refused",
  });
  expect((await send(guest, "a.pdf", `%PDF-1.7\n${"x".repeat(3_000_000)}`)).status).toBe(413);
});

it("a guest lists no files of the asker, and sends none after the link has ended", async () => {
  const { guest, hospital, link } = await givenAsked();
  expect((await guest.ask("/api/v1/files")).status).toBe(403);
  await revokeGuestLink(hospital, link.id);
  expect((await send(guest, "a.pdf", "%PDF-1.7\n")).status).toBe(403);
  expect((await readFiles(hospital, ALL)).items).toEqual([]);
});

it("two guests of one asker see what they have sent themselves alone", async () => {
  const one = await givenAsked();
  const mailed = await givenGuestLink(one.hospital, {
    ...{ kind: "file", wish: "別のお願い", dueOn: null, organizationName: "ほかの会社" },
    ...guestOf(`guest-${randomUUID()}@example.org`),
  });
  const other = await givenGuest(http, mailed);
  await send(one.guest, "秘密.pdf", "%PDF-1.7\n");

  const seat = await jsonOf<GuestSeat>(await other.ask("/api/v1/guest-seat"));
  expect(seat.sent).toEqual([]);
});
