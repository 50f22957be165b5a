import type { OfferingId, RevisionId } from "@bunkai/domain/id";
import { type Assignment, OPEN_ASSIGNMENT } from "@bunkai/domain/responsibility/assignment";
import { findOpenRows } from "@bunkai/domain/responsibility/find-open-rows";
import {
  type Matrix,
  type MatrixRow,
  matrixRowSchema,
  matrixSchema,
} from "@bunkai/domain/responsibility/matrix";
import type { Party } from "@bunkai/domain/responsibility/party";
import type { Session } from "./client.ts";

/** A hospital and a vendor who talk about an offering: who speaks for each, and what they start from. */
export type Talk = {
  readonly negotiators: Readonly<Record<"hospital" | "vendor", Session>>;
  readonly parties: readonly Party[];
  readonly title: string;
  readonly offeringId: OfferingId;
  readonly basisRevisionIds: readonly RevisionId[];
};

/** Opens the talk. The vendor proposes who is in charge where nobody is, in so many rows at the most. */
export async function openTalk(
  { negotiators, ...opening }: Talk,
  proposalsMax = Number.POSITIVE_INFINITY,
): Promise<Matrix> {
  const { hospital, vendor } = negotiators;
  const matrix = matrixSchema.parse(await hospital.post("/api/v1/matrices", opening));
  const path = `/api/v1/matrices/${matrix.id}`;
  const rows = await rowsOf(hospital, path);
  const open = new Set(
    findOpenRows(rows, matrix.parties).flatMap(({ dutyKey, state }) =>
      state === "open" ? dutyKey : [],
    ),
  );
  await Promise.all(
    rows
      .filter(({ dutyKey }) => open.has(dutyKey))
      .slice(0, proposalsMax)
      .map(({ dutyKey, id, proposalNumber }) =>
        vendor.post(`${path}/rows/${id}/proposals`, {
          type: "propose",
          assignment: assignmentOf(dutyKey),
          proposalNumber,
          reason: null,
        }),
      ),
  );
  return matrix;
}

/** Opens the talk and lets both agree until no row is open. */
export async function talkUntilAgreed(talk: Talk): Promise<Matrix> {
  const { hospital, vendor } = talk.negotiators;
  const matrix = await openTalk(talk);
  const path = `/api/v1/matrices/${matrix.id}`;
  const present = (await rowsOf(vendor, path)).map(({ id, proposalNumber }) => ({
    id,
    proposalNumber,
  }));
  for (const side of [vendor, hospital]) {
    await side.post(`${path}/acceptances`, { rows: present });
  }
  return matrix;
}

async function rowsOf(session: Session, path: string): Promise<MatrixRow[]> {
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
