import { setTimeout as pause } from "node:timers/promises";
import { type Agreement, agreementSchema } from "@bunkai/domain/agreement/agreement-view";
import type { OfferingId, RevisionId } from "@bunkai/domain/id";
import { type Assignment, OPEN_ASSIGNMENT } from "@bunkai/domain/responsibility/assignment";
import { findOpenRows } from "@bunkai/domain/responsibility/find-open-rows";
import { type Matrix, matrixRowSchema, matrixSchema } from "@bunkai/domain/responsibility/matrix";
import type { Party } from "@bunkai/domain/responsibility/party";
import type { Session } from "./client.ts";

type Side = "hospital" | "vendor";
/** Two sides that agree: who talks for each, and who signs. */
export type Signing = {
  readonly negotiators: Readonly<Record<Side, Session>>;
  readonly signers: Readonly<Record<Side, Session>>;
  readonly parties: readonly Party[];
  readonly offeringId: OfferingId;
  readonly basisRevisionIds: readonly RevisionId[];
};

/** Talks about a matrix until no row is open, fixes its content, signs it for both sides and waits for the seals. */
export async function signAgreement({
  negotiators,
  signers,
  ...values
}: Signing): Promise<Agreement> {
  const { hospital } = negotiators;
  const opening = { ...values, title: "電子カルテ（あおばカルテ スタンダードプラン）責任分界表" };
  const matrix = matrixSchema.parse(await hospital.post("/api/v1/matrices", opening));
  const path = `/api/v1/matrices/${matrix.id}`;
  await settle(negotiators, matrix);

  const fixed = agreementSchema.parse(await hospital.post(`${path}/agreement`, { language: "ja" }));
  const { contentSha256, documentSha256, id } = fixed;
  const read = { contentSha256, documentSha256, agrees: true };
  const place = `/api/v1/agreements/${id}`;
  await signers.hospital.post(`${place}/signatures`, { ...read, signerRole: "院長" });
  await signers.vendor.post(`${place}/signatures`, { ...read, signerRole: "代表取締役" });
  return untilSealed(hospital, place);
}

/** The vendor proposes where nobody is in charge yet; then both accept all rows. */
async function settle(
  { hospital, vendor }: Signing["negotiators"],
  { id: matrixId, parties }: Matrix,
): Promise<void> {
  const path = `/api/v1/matrices/${matrixId}`;
  const rows = await rowsOf(hospital, path);
  const open = new Set(
    findOpenRows(rows, parties).flatMap(({ dutyKey, state }) => (state === "open" ? dutyKey : [])),
  );
  await Promise.all(
    rows
      .filter(({ dutyKey }) => open.has(dutyKey))
      .map(({ dutyKey, id, proposalNumber }) =>
        vendor.post(`${path}/rows/${id}/proposals`, {
          type: "propose",
          assignment: assignmentOf(dutyKey),
          proposalNumber,
          reason: null,
        }),
      ),
  );
  const present = (await rowsOf(vendor, path)).map(({ id, proposalNumber }) => ({
    id,
    proposalNumber,
  }));
  for (const side of [vendor, hospital]) {
    await side.post(`${path}/acceptances`, { rows: present });
  }
}

const SEALED_LOOK_MS = 200;
const SEALED_LOOKS_MAX = 600;

/** The seals follow as jobs. */
async function untilSealed(session: Session, place: string): Promise<Agreement> {
  for (let looks = 0; looks < SEALED_LOOKS_MAX; looks += 1) {
    const { agreement } = (await session.get(place)) as { agreement: unknown };
    const read = agreementSchema.parse(agreement);
    if (read.state === "complete") return read;
    await pause(SEALED_LOOK_MS);
  }
  throw new Error("the agreement is not sealed");
}

async function rowsOf(session: Session, path: string) {
  const { rows } = (await session.get(path)) as { rows: unknown[] };
  return rows.map((row) => matrixRowSchema.parse(row));
}

/** Duties of the catalogue that this hospital takes upon itself, where the catalogue leaves it open. */
const ofHospital: ReadonlySet<string> = new Set([
  "T006",
  "T008",
  "T010",
  "T017",
  "T024",
  "T025",
  "T066",
  "T071",
]);

const details: Readonly<Record<string, Partial<Assignment>>> = {
  T035: {
    sentence: "VPN装置のファームウェアを更新する。院内LAN側のルータは含まない。",
    boundaryPoint: "院内に置くVPN装置の院内側ポート",
    deadline: { amount: 14, unit: "days" },
    informed: ["hospital"],
    payer: "vendor",
  },
  T049: { approves: ["hospital"], deadline: { amount: 3, unit: "businessDays" } },
  T068: {
    supports: ["hospital"],
    deadline: { amount: 24, unit: "hours" },
    writtenIn: { document: "SLA", clause: null },
  },
  T074: { approves: ["hospital"], deadline: { amount: 10, unit: "businessDays" } },
};

function assignmentOf(dutyKey: string): Assignment {
  const inCharge = ofHospital.has(dutyKey) ? "hospital" : "vendor";
  return { ...OPEN_ASSIGNMENT, inCharge, ...details[dutyKey] };
}
