import type { Database } from "@bunkai/db/database";
import type { FileStore } from "@bunkai/db/files/file-store";
import type { DocumentWorkers } from "@bunkai/documents/workers/document-workers";
import type { ActingFor } from "@bunkai/domain/account/deputy";
import type { Role } from "@bunkai/domain/account/role";
import type { FacilityId, MemberId, OrganizationId, PersonId } from "@bunkai/domain/id";
import type { Language } from "@bunkai/domain/language";
import type { MailTransport } from "./notification/mail-transport.ts";

/** What the installation lends to every deed. Built once, in `main.ts`. */
export type Installation = {
  readonly db: Database;
  readonly files: FileStore;
  readonly workers: DocumentWorkers;
  /** null: no SMTP server is configured, mails stay in the outbox. */
  readonly mailTransport: MailTransport | null;
  /** Where people reach this installation, without a slash at the end. */
  readonly baseUrl: string;
  /** The installation's secret: the seal's key is encrypted with what is derived from it. */
  readonly secret: string;
  readonly fileSizeBytesMax: number;
  readonly now: () => Date;
};

/** A signed-in person who has not chosen an organisation. */
export type PersonContext = {
  readonly installation: Installation;
  readonly person: { readonly id: PersonId; readonly name: string; readonly email: string };
  readonly language: Language;
  /** How surely it is this person. */
  readonly strength: "password" | "twoFactor";
  /** Set when the request may come twice: the deed then happens once. */
  readonly idempotency?: { readonly key: string; readonly requestHash: string } | undefined;
};

/** A person who acts for an organisation. Resolved before any transaction. */
export type Context = PersonContext & {
  readonly organizationId: OrganizationId;
  readonly memberId: MemberId;
  /** With which the member acts: the own ones, and those of whomever he or she stands in for today. */
  readonly roles: readonly Role[];
  readonly ownRoles: readonly Role[];
  readonly actingFor: readonly ActingFor[];
  /** The facilities to which the member is limited; none: the whole group. */
  readonly facilityIds: readonly FacilityId[];
};
