import type { Database } from "@bunkai/db/database";
import type { FileStore } from "@bunkai/db/files/file-store";
import type { DocumentWorkers } from "@bunkai/documents/workers/document-workers";
import type { ApiKeyScope } from "@bunkai/domain/account/api-key-scope";
import type { ActingFor } from "@bunkai/domain/account/deputy";
import type { OrganizationKind } from "@bunkai/domain/account/organization";
import type { Role } from "@bunkai/domain/account/role";
import type { SessionFacts } from "@bunkai/domain/account/session-facts";
import type { ApiKeyId, FacilityId, MemberId, OrganizationId, PersonId } from "@bunkai/domain/id";
import type { Language } from "@bunkai/domain/language";
import type { TimeStamper } from "./audit/time-stamper.ts";
import type { Background } from "./background.ts";
import type { PrintedSheets } from "./disclosure/printed-sheets.ts";
import type { MailTransport } from "./notification/mail-transport.ts";

/** What the installation lends to every deed. Built once, in `main.ts`. */
export type Installation = {
  readonly db: Database;
  readonly files: FileStore;
  readonly workers: DocumentWorkers;
  /** null: no SMTP server is configured, mails stay in the outbox. */
  readonly mailTransport: MailTransport | null;
  /** In the order in which they are asked; empty: signed heads of audit chains get no time-stamp. */
  readonly timeStampers: readonly TimeStamper[];
  readonly background: Background;
  readonly printedSheets: PrintedSheets;
  /** Where people reach this installation, without a slash at the end. */
  readonly baseUrl: string;
  /** The installation's secret: the seal's key is encrypted with what is derived from it. */
  readonly secret: string;
  readonly fileSizeBytesMax: number;
  readonly now: () => Date;
};

/** What every request has, whoever sent it. */
type RequestContext = {
  readonly installation: Installation;
  readonly language: Language;
  /** Set when the request may come twice: the deed then happens once. */
  readonly idempotency?: { readonly key: string; readonly requestHash: string } | undefined;
};

/** A signed-in person who has not chosen an organisation. */
export type PersonContext = RequestContext & {
  readonly person: { readonly id: PersonId; readonly name: string; readonly email: string };
  /** How surely it is this person. */
  readonly session: SessionFacts;
};

/** A person who acts for an organisation. Resolved before any transaction. */
export type Context = PersonContext & {
  readonly organizationId: OrganizationId;
  /** `guest`: a seat for one object, which few deeds are open to. */
  readonly organizationKind: OrganizationKind;
  readonly memberId: MemberId;
  /** With which the member acts: the own ones, and those of whomever he or she stands in for today. */
  readonly roles: readonly Role[];
  readonly ownRoles: readonly Role[];
  readonly actingFor: readonly ActingFor[];
  /** The facilities to which the member is limited; none: the whole group. */
  readonly facilityIds: readonly FacilityId[];
};

/** A program that acts for an organisation by one of its keys. No person stands behind it. */
export type KeyContext = RequestContext & {
  readonly organizationId: OrganizationId;
  readonly apiKey: {
    readonly id: ApiKeyId;
    readonly name: string;
    readonly scopes: readonly ApiKeyScope[];
  };
};

/**
 * Whoever acts for an organisation. A deed that takes this is open to keys whose scopes hold it; one that takes `Context`
 * needs a person and does not compile with a key.
 */
export type ActingContext = Context | KeyContext;
