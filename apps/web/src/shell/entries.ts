import { type Deed, mayDo } from "@bunkai/domain/account/deed";
import type { Membership } from "@bunkai/domain/account/member";
import type { OrganizationKind } from "@bunkai/domain/account/organization";
import { isWithinReach } from "@bunkai/domain/account/reach";
import type { LinkOptions } from "@tanstack/react-router";
import BellIcon from "lucide-react/icons/bell";
import BuildingIcon from "lucide-react/icons/building-2";
import QuestionnaireIcon from "lucide-react/icons/clipboard-list";
import ComparisonIcon from "lucide-react/icons/columns-3";
import ContractIcon from "lucide-react/icons/file-check-2";
import FormIcon from "lucide-react/icons/file-spreadsheet";
import FilesIcon from "lucide-react/icons/files";
import MatrixIcon from "lucide-react/icons/handshake";
import HomeIcon from "lucide-react/icons/house";
import ReceivedIcon from "lucide-react/icons/inbox";
import KeyIcon from "lucide-react/icons/key-round";
import MailIcon from "lucide-react/icons/mail";
import OfferingIcon from "lucide-react/icons/package";
import AuditIcon from "lucide-react/icons/scroll-text";
import SearchIcon from "lucide-react/icons/search";
import UsersIcon from "lucide-react/icons/users";
import type { LucideIcon } from "lucide-react/types";

/** A place that a role can go to. */
export type Entry = {
  readonly key:
    | "home"
    | "inbox"
    | "offerings"
    | "questionnaires"
    | "find"
    | "comparisons"
    | "receivedCopies"
    | "forms"
    | "matrices"
    | "contracts"
    | "audit"
    | "organization"
    | "members"
    | "apiKeys"
    | "files"
    | "outbox";
  readonly to: NonNullable<LinkOptions["to"]>;
  readonly icon: LucideIcon;
  readonly deed: Deed;
  /** The side whose work this is. Absent: everybody's. An organisation that is both has both. */
  readonly side?: "vendor" | "hospital";
};

const work: readonly Entry[] = [
  { key: "home", to: "/", icon: HomeIcon, deed: "organization.read" },
  { key: "inbox", to: "/inbox", icon: BellIcon, deed: "notification.read" },
  {
    key: "offerings",
    to: "/offerings",
    icon: OfferingIcon,
    deed: "offering.read",
    side: "vendor",
  },
  {
    key: "questionnaires",
    to: "/questionnaires",
    icon: QuestionnaireIcon,
    deed: "disclosure.read",
    side: "vendor",
  },
  { key: "find", to: "/find", icon: SearchIcon, deed: "offering.read", side: "hospital" },
  {
    key: "comparisons",
    to: "/comparisons",
    icon: ComparisonIcon,
    deed: "comparison.read",
    side: "hospital",
  },
  {
    key: "receivedCopies",
    to: "/received-copies",
    icon: ReceivedIcon,
    deed: "receivedCopy.read",
    side: "hospital",
  },
  { key: "forms", to: "/forms", icon: FormIcon, deed: "form.read" },
  { key: "matrices", to: "/matrices", icon: MatrixIcon, deed: "matrix.read" },
  { key: "contracts", to: "/contracts", icon: ContractIcon, deed: "contract.read" },
  { key: "audit", to: "/audit", icon: AuditIcon, deed: "audit.read" },
];

const settings: readonly Entry[] = [
  {
    key: "organization",
    to: "/settings/organization",
    icon: BuildingIcon,
    deed: "organization.read",
  },
  { key: "members", to: "/settings/members", icon: UsersIcon, deed: "member.read" },
  { key: "apiKeys", to: "/settings/api-keys", icon: KeyIcon, deed: "apiKey.read" },
  { key: "files", to: "/settings/files", icon: FilesIcon, deed: "file.read" },
  { key: "outbox", to: "/settings/outbox", icon: MailIcon, deed: "mail.read" },
];

/** The places that these roles can go to in an organisation of this kind: work first, settings below. */
export function entriesFor(
  { facilityIds, roles: held }: Pick<Membership, "facilityIds" | "roles">,
  kind: OrganizationKind,
): {
  readonly work: readonly Entry[];
  readonly settings: readonly Entry[];
} {
  const open = ({ deed, side }: Entry) =>
    mayDo(deed, held) &&
    isWithinReach(deed, facilityIds) &&
    (side === undefined || kind === "both" || kind === side);
  return { work: work.filter(open), settings: settings.filter(open) };
}
