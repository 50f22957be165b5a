import { type Deed, mayDo } from "@bunkai/domain/account/deed";
import type { Waiting, WaitingKind } from "@bunkai/domain/notification/waiting";
import type { LinkOptions } from "@tanstack/react-router";
import { useMembership } from "../account/use-membership.ts";
import { dayText } from "../disclosure/answer-text.ts";
import { useAnswerTongue } from "../disclosure/use-answer-tongue.ts";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";

/** Something that waits, in words, with the page where it is done. */
export type WaitingStep = {
  readonly key: string;
  readonly title: string;
  readonly reason: string;
  /** An instant as ISO 8601 text. */
  readonly since: string;
  readonly link: LinkOptions;
};

/** What waits of one kind. */
export type WaitingGroup = {
  readonly kind: WaitingKind;
  /** Who may do one of these can do something about it. */
  readonly deeds: readonly [Deed, ...Deed[]];
  readonly count: number;
  readonly steps: readonly WaitingStep[];
  /** The page that lists all of the kind. */
  readonly all: LinkOptions;
};

/** Puts what waits into words, the most binding kind first. Kinds of which nothing waits are left out. */
export function useWaitingSteps(): (waiting: Waiting) => readonly WaitingGroup[] {
  const atTable = useStepsAtTable();
  const ofVendor = useStepsOfVendor();
  const ofWriter = useStepsOfWriter();
  return (waiting) =>
    [...atTable(waiting), ...ofWriter(waiting), ...ofVendor(waiting)].filter(
      ({ count }) => count > 0,
    );
}

function useStepsAtTable(): (waiting: Waiting) => readonly WaitingGroup[] {
  const { waiting: words } = useWords().notification;
  const all: LinkOptions = { to: "/matrices" };
  return ({ fixable, signatures, turns }) => [
    {
      kind: "signatures",
      deeds: ["agreement.sign"],
      count: signatures.count,
      all,
      steps: signatures.items.map(({ agreementId, documentNumber, since, title }) => ({
        key: agreementId,
        title: words.signatures.title({ title }),
        reason: words.signatures.reason({ number: documentNumber }),
        since,
        link: { to: "/agreements/$agreementId", params: { agreementId } },
      })),
    },
    {
      kind: "turns",
      deeds: ["matrix.move"],
      count: turns.count,
      all,
      steps: turns.items.map(({ matrixId, rowCount, since, title }) => ({
        key: matrixId,
        title: words.turns.title({ count: rowCount, title }),
        reason: words.turns.reason,
        since,
        link: { to: "/matrices/$matrixId", params: { matrixId }, search: { show: "mine" } },
      })),
    },
    {
      kind: "fixable",
      deeds: ["agreement.fix"],
      count: fixable.count,
      all,
      steps: fixable.items.map(({ matrixId, since, title }) => ({
        key: matrixId,
        title: words.fixable.title({ title }),
        reason: words.fixable.reason,
        since,
        link: { to: "/matrices/$matrixId", params: { matrixId }, search: {} },
      })),
    },
  ];
}

function useStepsOfVendor(): (waiting: Waiting) => readonly WaitingGroup[] {
  const { waiting: words } = useWords().notification;
  const read = useBilingual();
  const draftTitle = useDraftTitle();
  const all: LinkOptions = { to: "/offerings" };
  return ({ accessRequests, drafts }) => [
    {
      kind: "accessRequests",
      deeds: ["access.decide"],
      count: accessRequests.count,
      all,
      steps: accessRequests.items.map((one) => ({
        key: `${one.offeringId} ${one.askingName} ${one.since}`,
        title: words.accessRequests.title({ name: one.askingName }),
        reason: words.accessRequests.reason({
          product: `${one.offeringName} ${one.versionLabel}`,
        }),
        since: one.since,
        link: { to: "/offerings/$offeringId", params: { offeringId: one.offeringId } },
      })),
    },
    {
      kind: "drafts",
      deeds: ["disclosure.write", "disclosure.issue"],
      count: drafts.count,
      all,
      steps: drafts.items.map(({ disclosureId, doubtfulRowCount: count, ...draft }) => ({
        key: disclosureId,
        title: draftTitle({ product: `${draft.offeringName} ${draft.versionLabel}` }),
        reason: words.drafts.sheet({
          reason: count > 0 ? words.drafts.doubtful({ count }) : words.drafts.unissued,
          sheet: read(draft.sheetTitle),
        }),
        since: draft.since,
        link: { to: "/disclosures/$disclosureId", params: { disclosureId } },
      })),
    },
  ];
}

/** What the reader can do with a draft. Who can do nothing reads what others have to do. */
function useDraftTitle() {
  const { drafts } = useWords().notification.waiting;
  const { roles } = useMembership();
  const issues = mayDo("disclosure.issue", roles);
  const writes = mayDo("disclosure.write", roles);
  if (writes && !issues) return drafts.finish;
  return issues && !writes ? drafts.issue : drafts.title;
}

/** The sections in the reader's own charge. */
function useStepsOfWriter(): (waiting: Waiting) => readonly WaitingGroup[] {
  const { waiting: words } = useWords().notification;
  const read = useBilingual();
  const tongue = useAnswerTongue();
  return ({ sections }) => [
    {
      kind: "sections",
      deeds: ["disclosure.read"],
      count: sections.count,
      all: { to: "/offerings" },
      steps: sections.items.map(({ disclosureId, dueOn, since, ...one }) => ({
        key: `${disclosureId} ${one.sectionTitle.ja}`,
        title: words.sections.title({
          product: `${one.offeringName} ${one.versionLabel}`,
          section: read(one.sectionTitle),
        }),
        reason: words.sections.reason({
          count: one.unansweredCount,
          day: dueOn && dayText(dueOn, tongue),
        }),
        since,
        link: {
          to: "/disclosures/$disclosureId",
          params: { disclosureId },
          search: { mine: true, show: "unanswered" },
        },
      })),
    },
  ];
}
