import { type Deed, mayDo } from "@bunkai/domain/account/deed";
import type { Role } from "@bunkai/domain/account/role";
import type { LinkOptions } from "@tanstack/react-router";
import BellIcon from "lucide-react/icons/bell";
import BuildingIcon from "lucide-react/icons/building-2";
import FilesIcon from "lucide-react/icons/files";
import HomeIcon from "lucide-react/icons/house";
import MailIcon from "lucide-react/icons/mail";
import AuditIcon from "lucide-react/icons/scroll-text";
import UsersIcon from "lucide-react/icons/users";
import type { LucideIcon } from "lucide-react/types";

/** A place that a role can go to. */
export type Entry = {
  readonly key: "home" | "inbox" | "audit" | "organization" | "members" | "files" | "outbox";
  readonly to: NonNullable<LinkOptions["to"]>;
  readonly icon: LucideIcon;
  readonly deed: Deed;
};

const work: readonly Entry[] = [
  { key: "home", to: "/", icon: HomeIcon, deed: "organization.read" },
  { key: "inbox", to: "/inbox", icon: BellIcon, deed: "notification.read" },
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
  { key: "files", to: "/settings/files", icon: FilesIcon, deed: "file.read" },
  { key: "outbox", to: "/settings/outbox", icon: MailIcon, deed: "mail.read" },
];

/** The places that these roles can go to: work first, settings below. */
export function entriesFor(held: readonly Role[]): {
  readonly work: readonly Entry[];
  readonly settings: readonly Entry[];
} {
  const open = (entry: Entry) => mayDo(entry.deed, held);
  return { work: work.filter(open), settings: settings.filter(open) };
}
