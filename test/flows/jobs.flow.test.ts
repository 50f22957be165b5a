import { inviteMember } from "@bunkai/actions/account/invite-member";
import type { Context } from "@bunkai/actions/context";
import { readMails } from "@bunkai/actions/notification/read-mails";
import { readNotifications } from "@bunkai/actions/notification/read-notifications";
import { sendMail } from "@bunkai/actions/notification/send-mail";
import { jobHandlers } from "@bunkai/actions/operation/job-handlers";
import { queueRules } from "@bunkai/db/jobs/queues";
import { openDatabase } from "@bunkai/db/open/open-database";
import { inTenant } from "@bunkai/db/tenant";
import { SECRET_MASK } from "@bunkai/domain/notification/mask-secrets";
import { describe, expect, inject, it } from "vitest";
import { afterwards } from "../fixtures/afterwards.ts";
import { asOwner } from "../fixtures/as-owner.ts";
import { givenInstallation, givenInstallationOn } from "../fixtures/installation.ts";
import { givenOrganization, givenPerson } from "../fixtures/people.ts";
import { givenMailServer } from "../fixtures/smtp.ts";
import { until } from "../fixtures/until.ts";

const PAGE = { limit: 100 };
const server = await givenMailServer();
const installation = {
  ...(await givenInstallation()),
  mailTransport: server.transport,
  baseUrl: "https://bunkai.example.org",
};
const failures: unknown[] = [];
await installation.db.jobs.work(jobHandlers(installation), (error) => failures.push(error));

/** An invitation's mail, queued by the deed that invites. */
async function invite(ctx: Context): Promise<string> {
  const { email } = givenPerson(installation).person;
  await inviteMember(ctx, { email, roles: ["viewer"] });
  return email;
}

async function mailTo(ctx: Context, email: string) {
  const mail = (await readMails(ctx, PAGE)).items.find(({ to }) => to === email);
  if (!mail) throw new Error("No such mail.");
  return mail;
}

function acceptedTimes(mailId: string): number {
  return server.accepted.filter((messageId) => messageId === `<${mailId}@bunkai.example.org>`)
    .length;
}

describe("a job", () => {
  it("sends the mail of a deed, once, and keeps no link of it that works", async () => {
    const ctx = await givenOrganization(installation);
    const email = await invite(ctx);

    await until(async () => (await mailTo(ctx, email)).state === "sent");

    const { id } = await mailTo(ctx, email);
    const kept = await asOwner(installation, `select body from mails where id = '${id}'`);
    expect(JSON.stringify(kept)).toContain(`/invitations/accept#${SECRET_MASK}`);
    await sendMail(installation, { mailId: id, organizationId: ctx.organizationId });
    expect(acceptedTimes(id)).toBe(1);
  });

  it("never exists when its deed was rolled back", async () => {
    const { organizationId } = await givenOrganization(installation);
    const count = () => asOwner(installation, "select count(*)::int as n from pgboss.job");
    const before = await count();

    const deed = inTenant(installation.db, { organizationId, personId: null }, async (tenant) => {
      await tenant.enqueue("operation.sweep", {});
      throw new Error("rolled back");
    });

    await expect(deed).rejects.toThrow("rolled back");
    expect(await count()).toEqual(before);
  });

  it("that fails every time is given up, and the administrators are told; others go on", async () => {
    const ctx = await givenOrganization(installation);
    const email = givenPerson(installation).person.email;
    server.refused.add(email);
    failures.length = 0;
    await inviteMember(ctx, { email, roles: ["viewer"] });
    const innocent = await invite(ctx);

    await until(async () => {
      // The pauses between the tries are minutes.
      await asOwner(
        installation,
        "update pgboss.job set start_after = now() - interval '1 second' where state = 'retry'",
      );
      return (await mailTo(ctx, email)).state === "failed";
    });

    expect(failures).toHaveLength(queueRules["mail.send"].retryLimit + 1);
    expect((await readNotifications(ctx, PAGE)).items).toMatchObject([
      { kind: "mail_failed", facts: { to: email } },
    ]);
    await until(async () => (await mailTo(ctx, innocent)).state === "sent");
  });

  it("comes by itself where its rule has a schedule", async () => {
    expect(
      await asOwner(installation, "select name, cron, timezone from pgboss.schedule order by name"),
    ).toEqual([
      { name: "account.warnOfKeys", cron: "41 8 * * *", timezone: "Asia/Tokyo" },
      { name: "audit.signHeads", cron: "5 * * * *", timezone: "Asia/Tokyo" },
      { name: "operation.sweep", cron: "17 * * * *", timezone: "Asia/Tokyo" },
    ]);
  });
});

// One process holds the embedded database; only a server has several.
if (inject("engine") === "postgres") {
  describe("two processes on one server", () => {
    it("share the jobs, and never do one twice", async () => {
      const second = await openDatabase(installation.configuration);
      afterwards(() => second.close());
      const other = {
        ...givenInstallationOn(second, installation.configuration),
        mailTransport: server.transport,
      };
      await second.jobs.work(jobHandlers(other), (error) => failures.push(error));
      const ctx = await givenOrganization(installation);
      const emails: string[] = [];
      for (let count = 0; count < 20; count += 1) emails.push(await invite(ctx));

      await until(async () =>
        (await readMails(ctx, PAGE)).items.every(({ state }) => state === "sent"),
      );

      const mails = await Promise.all(emails.map((email) => mailTo(ctx, email)));
      expect(mails.map(({ id }) => acceptedTimes(id))).toEqual(emails.map(() => 1));
    });

    it("go on after the server has cut all connections", async () => {
      const ctx = await givenOrganization(installation);
      await asOwner(
        installation,
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'bunkai'",
      );
      // A request of that very moment is refused, and its caller tries again.
      let email = "";
      await until(async () => {
        email = await invite(ctx).catch(() => "");
        return email !== "";
      });

      await until(async () => (await mailTo(ctx, email)).state === "sent");
    });
  });
}
