import type { OfferingId, RevisionId } from "@bunkai/domain/id";
import { type Assignment, OPEN_ASSIGNMENT } from "@bunkai/domain/responsibility/assignment";
import {
  type Matrix,
  type MatrixRow,
  matrixRowSchema,
  matrixSchema,
} from "@bunkai/domain/responsibility/matrix";
import type { Party } from "@bunkai/domain/responsibility/party";
import type { Session } from "./client.ts";

/** Updating VPN devices, routers and other gates to the outside (duty catalogue 1). */
const FIRMWARE_DUTY = "T035";
/** How many rows all three have agreed upon so far. */
const AGREED_ROWS = 24;

/** The table in the talk about the archive of pictures: who sits there, and about what. */
export type Talk = {
  readonly sessions: Readonly<Record<"hospital" | "vendor" | "dealer", Session>>;
  readonly parties: readonly Party[];
  readonly offeringId: OfferingId;
  readonly basisRevisionIds: readonly RevisionId[];
};

/** Opens the talk, lets all agree upon the easy rows, and lets three parties push the firmware to each other. */
export async function negotiateFirmware({ sessions, ...values }: Talk): Promise<Matrix> {
  const { dealer, hospital, vendor } = sessions;
  const opening = { ...values, title: "PACS（ほくと PACS HX-3000）責任分界表" };
  const matrix = matrixSchema.parse(await hospital.post("/api/v1/matrices", opening));
  const path = `/api/v1/matrices/${matrix.id}`;
  const { rows } = (await hospital.get(path)) as { rows: unknown[] };
  const parsed = rows.map((row) => matrixRowSchema.parse(row));
  const settled = parsed
    .filter(({ assignment }) => assignment.inCharge !== null || !assignment.applies)
    .slice(0, AGREED_ROWS)
    .map(({ id, proposalNumber }) => ({ id, proposalNumber }));
  for (const party of [hospital, vendor, dealer]) {
    await party.post(`${path}/acceptances`, { rows: settled });
  }

  const firmware = parsed.find(({ dutyKey }) => dutyKey === FIRMWARE_DUTY);
  if (!firmware) throw new Error(`no row for ${FIRMWARE_DUTY}`);
  const moves = `${path}/rows/${firmware.id}/proposals`;
  let seen: MatrixRow = firmware;
  for (const { assignment, by, reason } of pushes) {
    const { proposalNumber } = seen;
    const proposal = { type: "propose", assignment, proposalNumber, reason };
    seen = matrixRowSchema.parse(await sessions[by].post(moves, proposal));
  }
  return matrix;
}

type Push = {
  readonly by: keyof Talk["sessions"];
  readonly assignment: Assignment;
  readonly reason: string;
};

const firmwareOf = (inCharge: string, rest: Partial<Assignment>): Assignment => ({
  ...OPEN_ASSIGNMENT,
  inCharge,
  sentence: "VPN装置・ルータとPACS本体のファームウェアを更新する",
  ...rest,
});

const pushes: readonly Push[] = [
  {
    by: "hospital",
    assignment: firmwareOf("vendor", {
      supports: ["dealer"],
      informed: ["hospital"],
      deadline: { amount: 14, unit: "days" },
      payer: "vendor",
    }),
    reason:
      "院内に装置の保守ができる職員がいません。製造元が更新し、作業の結果を報告してください。",
  },
  {
    by: "vendor",
    assignment: firmwareOf("dealer", {
      supports: ["vendor"],
      informed: ["hospital"],
      deadline: { amount: 30, unit: "businessDays" },
      boundaryPoint: "VPN装置の院内側ポート",
    }),
    reason:
      "当社は更新ファイルを提供します。現地での適用は、保守契約を結んでいる販売会社の作業です。",
  },
  {
    by: "dealer",
    assignment: firmwareOf("hospital", {
      supports: ["dealer"],
      approves: ["vendor"],
      condition: "スポット作業を別途ご注文いただいた場合は当社が代行します",
      payer: "hospital",
    }),
    reason:
      "現在の保守契約にファームウェアの更新は含まれていません。機器の所有者である病院で実施をお願いします。",
  },
];
