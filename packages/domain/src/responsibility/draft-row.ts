import type { DutyLink } from "../catalog/crosswalk.ts";
import type { Duty, ServiceType } from "../catalog/duty.ts";
import type { Answer } from "../disclosure/answer.ts";
import { type Assignment, OPEN_ASSIGNMENT } from "./assignment.ts";

/** Where a drafted value comes from. */
export type DraftSource =
  | { readonly from: "default"; readonly dutyKey: string; readonly serviceType: ServiceType }
  | {
      readonly from: "answer";
      readonly revisionId: string;
      readonly itemKey: string;
      readonly answerType: "yes" | "no" | "notApplicable";
    };

export type DraftedRow = {
  readonly dutyKey: string;
  readonly assignment: Assignment;
  readonly sources: readonly DraftSource[];
  /** Sources that contradict each other: nobody is put in charge, people decide. */
  readonly contradicts: boolean;
};

/** An issued revision as far as drafting needs it. */
export type DraftBasis = {
  readonly revisionId: string;
  readonly links: readonly DutyLink[];
  readonly answers: ReadonlyMap<string, Answer>;
  /** Items answered against what their parents say. */
  readonly contradicting: ReadonlySet<string>;
};

/** Keys of the parties that the catalogue and the documents speak of. */
export type Seats = { readonly vendor: string; readonly hospital: string };

/**
 * Drafts one row of a matrix: what the documents say, else the catalogue's default for the service type.
 *
 * The catalogue's `shared` and every contradiction leave the row open: a draft never pretends an agreement.
 * A planned or conditional yes does not put the vendor in charge today, nor does an answer against what its parent
 * says: both leave the row open, with their source.
 */
export function draftRow(
  duty: Duty,
  serviceType: ServiceType,
  bases: readonly DraftBasis[],
  seats: Seats,
): DraftedRow {
  const said = bases.flatMap((basis) => effectsOn(duty, serviceType, basis));
  const effects = new Set(said.map(({ effect }) => effect));
  if (said.length === 0) return draftFromDefault(duty, serviceType, seats);
  const [effect] = effects;
  return {
    dutyKey: duty.key,
    assignment: effects.size === 1 && effect ? assignmentOf(effect, seats) : OPEN_ASSIGNMENT,
    sources: said.map(({ source }) => source),
    contradicts: effects.size > 1,
  };
}

type Effect = "vendorInCharge" | "hospitalInCharge" | "open";
type Saying = { readonly effect: Effect; readonly source: DraftSource };

function effectsOn(
  duty: Duty,
  serviceType: ServiceType,
  { contradicting, answers, links, revisionId }: DraftBasis,
): Saying[] {
  return links
    .filter(({ dutyKey }) => dutyKey === duty.key)
    .filter(({ serviceTypes }) => !serviceTypes || serviceTypes.includes(serviceType))
    .flatMap(({ effects, itemKey }): Saying[] => {
      const answer = answers.get(itemKey);
      const type = answer?.value.type;
      if (!answer || (type !== "yes" && type !== "no" && type !== "notApplicable")) return [];
      const effect = effects[type];
      if (!effect) return [];
      const isSettled = !answer.plan && !answer.condition && !contradicting.has(itemKey);
      const source = { from: "answer", revisionId, itemKey, answerType: type } as const;
      return [{ effect: isSettled ? effect : "open", source }];
    });
}

function draftFromDefault(duty: Duty, serviceType: ServiceType, seats: Seats): DraftedRow {
  const split = duty.defaultSplit[serviceType];
  const bySplit = {
    vendor: assignmentOf("vendorInCharge", seats),
    hospital: assignmentOf("hospitalInCharge", seats),
    shared: OPEN_ASSIGNMENT,
    notApplicable: { ...OPEN_ASSIGNMENT, applies: false },
  };
  return {
    dutyKey: duty.key,
    assignment: bySplit[split],
    sources: [{ from: "default", dutyKey: duty.key, serviceType }],
    contradicts: false,
  };
}

function assignmentOf(effect: Effect, { hospital, vendor }: Seats): Assignment {
  if (effect === "open") return OPEN_ASSIGNMENT;
  return { ...OPEN_ASSIGNMENT, inCharge: effect === "vendorInCharge" ? vendor : hospital };
}
