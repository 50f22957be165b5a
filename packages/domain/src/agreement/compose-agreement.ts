import type { LegalPerson } from "../account/legal-person.ts";
import type { Duty } from "../catalog/duty.ts";
import type { Edition } from "../catalog/edition.ts";
import type { Item } from "../catalog/item.ts";
import type { Answer } from "../disclosure/answer.ts";
import { DomainError } from "../error/domain-error.ts";
import { demandPrintable } from "../paper/demand-printable.ts";
import { findOpenRows, talkingParties } from "../responsibility/find-open-rows.ts";
import type { Matrix, MatrixRow } from "../responsibility/matrix.ts";
import {
  type AgreementContent,
  type AgreementLevel,
  type AgreementParty,
  agreementContentSchema,
} from "./agreement.ts";

/** An issued sheet that the agreement starts from. */
export type AgreementBasis = {
  readonly revisionId: string;
  readonly number: number;
  readonly sha256: string;
  readonly title: string;
  readonly edition: Edition;
  readonly answers: ReadonlyMap<string, Answer>;
};

export type Composition = {
  readonly documentNumber: string;
  readonly fixedAt: Date;
  readonly matrix: Matrix;
  readonly rows: readonly MatrixRow[];
  readonly duties: readonly Duty[];
  readonly bases: readonly AgreementBasis[];
  /** Who the parties are before the law on the day of fixing, by party key; unknown ones are left out. */
  readonly legalPersons: ReadonlyMap<string, LegalPerson>;
};

/**
 * Composes the text of an agreement from a matrix that everybody has agreed to row by row.
 * Levels come from issued SLA sheets among its documents; what they leave unanswered is left out.
 *
 * @throws DomainError `matrix_incomplete` with the duties that are not agreed
 * @throws DomainError `text_unprintable` when the paper would show something else than the screen
 */
export function composeAgreement(composition: Composition): AgreementContent {
  const { bases, duties, matrix, rows } = composition;
  const open = findOpenRows(rows, matrix.parties);
  if (open.length > 0) {
    throw new DomainError("matrix_incomplete", { dutyKeys: open.map(({ dutyKey }) => dutyKey) });
  }
  const talking = talkingParties(matrix.parties);
  const dutyByKey = new Map(duties.map((duty) => [duty.key, duty]));
  const content = agreementContentSchema.parse({
    format: "bunkai.agreement/1",
    documentNumber: composition.documentNumber,
    matrixId: matrix.id,
    title: matrix.title,
    fixedAt: composition.fixedAt.toISOString(),
    offering: {
      name: matrix.offeringName,
      versionLabel: matrix.versionLabel,
      serviceType: matrix.serviceType,
    },
    parties: matrix.parties.map(({ key, kind, name }) => ({
      key,
      kind,
      name,
      signs: talking.includes(key),
      ...legalPersonOf(composition.legalPersons.get(key)),
    })),
    rows: rows.map(({ assignment, dutyKey }) => {
      const duty = dutyByKey.get(dutyKey);
      if (!duty) throw new DomainError("not_found", { dutyKey });
      return { dutyKey, phase: duty.phase, area: duty.area, text: duty.text, assignment };
    }),
    levels: bases.filter(({ edition }) => edition.kind === "sla").flatMap(levelsOf),
    basis: bases.map(({ number, revisionId, sha256, title }) => ({
      revisionId,
      number,
      sha256,
      title,
    })),
    dutyCatalogKey: matrix.dutyCatalogKey,
  });
  demandPrintable(content);
  return content;
}

function legalPersonOf(known: LegalPerson | undefined): Pick<AgreementParty, "legalPerson"> {
  if (!known) return {};
  const { enteredAt: _, id: __, reading: ___, ...legalPerson } = known;
  return { legalPerson };
}

function levelsOf({ answers, edition }: AgreementBasis): AgreementLevel[] {
  return edition.items.flatMap((item): AgreementLevel[] => {
    const answer = answers.get(item.key);
    const value = answer && valueOfLevel(item, answer);
    return value ? [{ itemKey: item.key, text: item.text, value, note: answer.note }] : [];
  });
}

function valueOfLevel({ kind }: Item, { value }: Answer): AgreementLevel["value"] | null {
  switch (value.type) {
    case "quantity":
      return value;
    case "text":
      return { type: "words", ja: value.text, en: value.text };
    case "date":
      return { type: "words", ja: value.day, en: value.day };
    case "yes":
      return { type: "words", ja: "はい", en: "Yes" };
    case "no":
      return { type: "words", ja: "いいえ", en: "No" };
    case "choice": {
      if (kind.type !== "choice") return null;
      const chosen = kind.options.filter(({ key }) => value.chosen.includes(key));
      return {
        type: "words",
        ja: chosen.map(({ label }) => label.ja).join("、"),
        en: chosen.map(({ label }) => label.en).join(", "),
      };
    }
    default:
      return null;
  }
}
