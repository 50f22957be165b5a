import { addFile, listSentFiles } from "@bunkai/db/stores/files";
import { findLinkOfSeat, type GuestLinkRow } from "@bunkai/db/stores/guest-links";
import { findMember } from "@bunkai/db/stores/members";
import { actFor, type Tenant } from "@bunkai/db/tenant";
import { rolesByDeed } from "@bunkai/domain/account/deed";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { FileType } from "@bunkai/domain/file/stored-file";
import { GUEST_FILES_MAX, type GuestLink } from "@bunkai/domain/guest/guest-link";
import {
  type FileId,
  fileIdSchema,
  memberIdSchema,
  type OrganizationId,
  organizationIdSchema,
} from "@bunkai/domain/id";
import { wordsOf } from "@bunkai/language/words";
import type { Context } from "../context.ts";
import { sniffed } from "../file/sniff-type.ts";
import { newId } from "../new-id.ts";
import { postMail } from "../notification/post-mail.ts";
import { tellOrganizations } from "../notification/tell-organizations.ts";
import { look, perform } from "../perform.ts";

/** What a guest may send: a workbook or a document, found in the bytes. */
const typesOfGuests: ReadonlySet<FileType> = new Set([
  "application/pdf",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
]);

/**
 * Sends a file that was asked for. It belongs to the organisation that asked, with who sent it; sending again adds a
 * version. The asker learns of it in the inbox and by mail.
 *
 * @throws DomainError `not_found` for whoever was asked for no file, `file_too_large`, `file_type_refused`, `guest_limit`
 */
export async function sendGuestFile(
  ctx: Context,
  upload: { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> },
): Promise<FileId> {
  const { fileSizeBytesMax, files, now } = ctx.installation;
  // Before the first byte is stored.
  const { asker } = await look(ctx, "guest.sendFile", (tenant) => getWish(ctx, tenant));
  const { bytes, type } = await sniffed(upload.bytes);
  if (!typesOfGuests.has(type)) throw new DomainError("file_type_refused", { found: type });
  const content = await files.put(asker, bytes, {
    startedAt: now(),
    sizeBytesMax: fileSizeBytesMax,
  });
  return perform(ctx, "guest.sendFile", async (tenant) => {
    const { link, row } = await getWish(ctx, tenant);
    const id = newId(fileIdSchema);
    const atAsker = { ...tenant, organizationId: asker };
    await actFor(tenant, asker);
    if ((await listSentFiles(atAsker, link.id)).length >= GUEST_FILES_MAX) {
      throw new DomainError("guest_limit", { countMax: GUEST_FILES_MAX, hours: 24 });
    }
    await addFile(atAsker, {
      ...{ id, type, contentId: content.contentId, name: upload.name, addedAt: now() },
      addedByMemberId: ctx.memberId,
      sentBy: link.email,
      guestLinkId: link.id,
    });
    await mailAsker(ctx, atAsker, { link, row, fileName: upload.name });
    await actFor(tenant, tenant.organizationId);
    const facts = { email: link.email, file: upload.name };
    await tellOrganizations(ctx, tenant, [
      {
        organizationId: asker,
        roles: rolesByDeed["file.add"],
        message: { kind: "guest_file_received", facts, path: "/settings/files" },
      },
    ]);
    const { sha256, sizeBytes } = content;
    const happening = {
      subject: { kind: "file", id },
      facts: { sha256, sizeBytes, type },
      names: { name: upload.name, email: link.email },
    };
    return { result: id, events: [happening, { ...happening, organizationId: asker }] };
  });
}

/** The link by which a file is asked for, and who asks. */
async function getWish(ctx: Context, tenant: Tenant) {
  const found = await findLinkOfSeat(tenant, ctx.installation.now());
  if (found?.link.kind !== "file") throw new DomainError("not_found");
  const asker: OrganizationId = organizationIdSchema.parse(found.row.organizationId);
  return { ...found, asker };
}

/** Tells whoever has asked, unless that member has left. */
async function mailAsker(
  { installation }: Context,
  atAsker: Tenant,
  sent: { readonly link: GuestLink; readonly row: GuestLinkRow; readonly fileName: string },
): Promise<void> {
  const { fileName, link, row } = sent;
  const member = await findMember(atAsker, memberIdSchema.parse(row.invitedByMemberId));
  if (!member) return;
  const { body, subject } = wordsOf(row.inviterLanguage).mail.guestFile;
  const { email, title } = link;
  const address = `${installation.baseUrl}/settings/files`;
  await postMail(installation, atAsker, {
    to: member.email,
    subject: subject({ fileName }),
    body: body({ email, fileName, title, link: address }),
  });
}
