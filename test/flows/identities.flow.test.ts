import { membershipsOf } from "@bunkai/actions/account/read-account";
import { meSchema } from "@bunkai/domain/account/member";
import { personIdSchema } from "@bunkai/domain/id";
import { beforeAll, describe, expect, it } from "vitest";
import { asOwner } from "../fixtures/as-owner.ts";
import { givenHttp, jsonOf, type Visitor } from "../fixtures/http.ts";
import { type Answered, isWriting, toldSecrets, unlike } from "../fixtures/identities/answered.ts";
import { givenSeatedGuest, type SeatedGuest } from "../fixtures/identities/seated-guest.ts";
import type { Trial } from "../fixtures/identities/trial.ts";
import { trialsOf } from "../fixtures/identities/trials-of.ts";
import {
  forOtherRoles,
  isShared,
  notEvenForOwner,
  ofEverybody,
  ofPersons,
  openPaths,
} from "../fixtures/identities/who-may.ts";
import { givenInstallationOn } from "../fixtures/installation.ts";
import { partnerOf, secretsOf } from "../fixtures/isolation/attempt.ts";
import { rowsOf } from "../fixtures/isolation/rows-of.ts";
import { type Victim, victimOf } from "../fixtures/isolation/victim.ts";
import { alwaysFresh, contextOf, givenInvitation } from "../fixtures/people.ts";

const http = await givenHttp();
const installation = givenInstallationOn(http.server.installation.db, http.configuration);
/** What the fixtures do binds; whoever tries something over HTTP has a session with a password alone. */
const session = alwaysFresh(installation);

let operations: string[] = [];
let victim: Victim;
type Founder = Awaited<ReturnType<typeof http.founder>>;
let owner: Founder;
let rival: Founder;
let partner: Founder;
let viewer: Visitor;
/** The organisation that the ids are of. */
let own = "";
let secrets: readonly string[] = [];
let secretsFromPartner: readonly string[] = [];
/** Somebody whom the owner shows one sheet. */
let guest: SeatedGuest;

beforeAll(async () => {
  const document = await jsonOf<{ paths: Record<string, Record<string, unknown>> }>(
    await http.visitor().ask("/api/openapi.json"),
  );
  operations = Object.entries(document.paths)
    .filter(([path]) => !openPaths.has(path))
    .flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
  owner = await http.founder("持ち主", "vendor");
  partner = await http.founder("相手", "hospital");
  rival = await http.founder("競合", "vendor");
  viewer = await http.signedIn("閲覧者");
  own = owner.organization.id;
  victim = await victimOf(installation, await contextFor(owner), await contextFor(partner));
  await joinAsViewer();
  const rivals = await victimOf(
    installation,
    await contextFor(rival),
    await contextFor(await http.founder("競合の相手", "hospital")),
  );
  guest = await givenSeatedGuest(http, victim, rivals);
  secrets = await secretsOf(victim, rivals);
  secretsFromPartner = await secretsOf(victim, partnerOf(victim), rivals);
}, 120_000);

/** The signed-in person as actions know it, acting for the only organisation that he or she belongs to. */
async function contextFor(visitor: Visitor) {
  const { memberships, person } = meSchema.parse(await jsonOf(await visitor.ask("/api/v1/me")));
  const ctx = { installation, person, language: "ja", session } as const;
  const [membership] = memberships.length > 0 ? await membershipsOf(installation, person.id) : [];
  return contextOf(ctx, membership);
}

async function joinAsViewer(): Promise<void> {
  const { person } = meSchema.parse(await jsonOf(await viewer.ask("/api/v1/me")));
  const asked = { installation, person, language: "ja", session } as const;
  const token = await givenInvitation(victim.administrator, asked, ["viewer"]);
  const joined = await viewer.ask("/api/v1/invitations/accept", {
    method: "POST",
    json: { token },
  });
  expect(joined.ok).toBe(true);
}

/** Everything that the victim has, other than what it shares with `without`, and the notes on who saw it if `mayLook`. */
async function rowsOfVictim({ mayLook = false, without }: Bounds): Promise<string> {
  await http.server.installation.background.settle();
  const { organizationId } = victim.administrator;
  const personId = personIdSchema.parse(victim.personId);
  const rows = await asOwner(installation, rowsOf({ organizationId, personId }, without));
  return JSON.stringify(rows.filter(({ table }) => !mayLook || table !== "object_views"));
}

/** What somebody may do without harm: look at what is shown, so that it is noted, or change what is shared. */
type Bounds = {
  readonly without?: string;
  readonly mayLook?: boolean;
};

/**
 * Makes every trial as somebody, and says which answers came and whether something of the victim's was changed: by which
 * of them, where some may.
 */
async function tryAll(
  visitor: Visitor,
  options: Bounds & { readonly as: string; readonly mayChange?: boolean },
): Promise<{ readonly answers: readonly Answered[]; readonly changed: readonly string[] }> {
  const answers: Answered[] = [];
  const changed: string[] = [];
  let before = await rowsOfVictim(options);
  const noteChange = async (by: string) => {
    const after = await rowsOfVictim(options);
    if (after !== before) changed.push(by);
    before = after;
  };
  const readingFirst = Object.entries(trialsOf(victim)).toSorted(
    ([one], [other]) => Number(isWriting(one)) - Number(isWriting(other)),
  );
  for (const [operation, trial] of readingFirst) {
    answers.push({ operation, ...(await make(visitor, operation, trial, options.as)) });
    if (options.mayChange && isWriting(operation)) await noteChange(operation);
  }
  if (!options.mayChange) await noteChange("one of them");
  return { answers, changed };
}

async function make(visitor: Visitor, operation: string, trial: Trial, as: string) {
  const { path, ...ask } = trial;
  const answer = await visitor.ask(path, {
    ...ask,
    method: operation.split(" ")[0] ?? "GET",
    headers: { ...ask.headers, "bunkai-organization": as },
  });
  const asked = `${path} ${JSON.stringify(ask.json ?? null)}`;
  return { status: answer.status, text: await answer.text(), asked };
}

describe("with the real ids of an organisation's objects,", { timeout: 120_000 }, () => {
  it("every operation that is not open to all is tried", () => {
    expect(Object.keys(trialsOf(victim)).toSorted()).toEqual(operations.toSorted());
    expect(secrets.length).toBeGreaterThan(30);
    expect(secretsFromPartner.length).toBeGreaterThan(30);
    const identities = [
      "nobody",
      "rival",
      "rival in the owner's name",
      "other side",
      "viewer",
      "guest",
    ];
    console.log(`${operations.length} operations × ${identities.length} identities`);
  });

  it("nobody gets in without a session", async () => {
    const { answers, changed } = await tryAll(http.visitor(), { as: own });

    expect(unlike(answers, 401)).toEqual([]);
    expect(changed).toEqual([]);
  });

  it("a rival learns nothing, and changes nothing but that it has asked for access", async () => {
    const { answers, changed } = await tryAll(rival, {
      as: rival.organization.id,
      mayChange: true,
    });

    expect(toldSecrets(answers, secrets)).toEqual([]);
    expect(changed).toEqual(["POST /api/v1/access-requests"]);
  });

  it("a rival who names the owner's organisation finds nothing, not even that it exists", async () => {
    const { answers, changed } = await tryAll(rival, { as: own });
    const ofMembers = answers.filter(({ operation }) => !ofPersons.has(operation));

    expect(unlike(ofMembers, 404)).toEqual([]);
    expect(toldSecrets(answers, secrets)).toEqual([]);
    expect(changed).toEqual([]);
  });

  it("a viewer of the organisation changes nothing, and reads nothing that needs another role", async () => {
    const { answers, changed } = await tryAll(viewer, { as: own, mayLook: true });
    const writing = answers.filter(({ operation }) => isWriting(operation));

    expect(
      unlike(
        writing.filter(({ operation }) => !ofEverybody.has(operation)),
        403,
      ),
    ).toEqual([]);
    expect(changed).toEqual([]);
    const closed = answers.filter(({ operation }) => forOtherRoles.has(operation));
    expect(unlike(closed, 403)).toEqual([]);
    expect(closed).toHaveLength(forOtherRoles.size);
  });

  it("the other side of a matrix learns and changes nothing but what is shared", async () => {
    const { id } = partner.organization;
    const { answers, changed } = await tryAll(partner, {
      ...{ as: id, without: id },
      ...{ mayChange: true, mayLook: true },
    });

    expect(toldSecrets(answers, secretsFromPartner)).toEqual([]);
    expect(changed.filter((operation) => !isShared(operation))).toEqual([]);
  });

  it("a guest learns and changes nothing beyond the one sheet that he or she was shown", async () => {
    const { answers, changed } = await tryAll(guest.visitor, {
      ...{ as: guest.seat, without: guest.seat, mayLook: true },
    });
    const read = answers.find(({ operation }) => operation === "GET /api/v1/revisions/{id}");

    expect(read?.text).toContain("bunkai.revision/2");
    expect(guest.secrets.length).toBeGreaterThan(30);
    expect(toldSecrets(answers, guest.secrets)).toEqual([]);
    expect(changed).toEqual([]);
  });

  it("the owner reaches all of it: the ids were right", async () => {
    const { answers } = await tryAll(owner, { as: own });
    const detached = answers.filter(({ operation }) =>
      operation.startsWith("DELETE /api/v1/contr"),
    );

    expect(detached.map(({ status }) => status)).toEqual([204]);
    expect(
      answers.filter(({ status }) => status === 404).map(({ operation }) => operation),
    ).toEqual(notEvenForOwner);
  });

  it("what the owner has taken off a contract is not there to be taken off again", async () => {
    const operation = "DELETE /api/v1/contracts/{id}/attachments/{agreementId}";
    const trial = trialsOf(victim)[operation];
    if (!trial) throw new Error("It is not tried.");

    expect((await make(owner, operation, trial, own)).status).toBe(404);
  });
});
