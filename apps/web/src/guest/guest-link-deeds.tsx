import {
  GUEST_LINK_DAYS,
  type GuestLink,
  guestExtendSchema,
  guestLinkSchema,
} from "@bunkai/domain/guest/guest-link";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { useMembership } from "../account/use-membership.ts";
import { callApi } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";

export type GuestLinkDialogProps = { readonly link: GuestLink; readonly onClose: () => void };

/** A form gives texts. */
const extendSchema = guestExtendSchema.extend({
  validDays: z.coerce.number().pipe(guestExtendSchema.shape.validDays),
});

/** Mails a link again, with a new secret. */
export function useResend({ email, id }: GuestLink) {
  const { list } = useWords().guest;
  const send = useSend();
  const toasts = useToasts();
  return useMutation({
    mutationFn: () => send(`/guest-links/${id}/mail`),
    onSuccess: () => toasts.done(list.resent({ email })),
    onError: (error) => toasts.refused(error),
  });
}

/** Moves the end of a link. */
export function ExtendGuestLinkDialog({ link, onClose }: GuestLinkDialogProps) {
  const { invite, list } = useWords().guest;
  const send = useSend();
  const toasts = useToasts();
  const form = useDeedForm(
    extendSchema,
    (body) => send(`/guest-links/${link.id}/extension`, "POST", body),
    () => {
      toasts.done(list.extended);
      onClose();
    },
  );
  return (
    <FormDialog
      description={<p>{list.extendLead}</p>}
      form={form}
      onClose={onClose}
      submit={list.extend}
      title={list.extendTitle}
    >
      <TextField
        defaultValue={String(GUEST_LINK_DAYS.usual)}
        hint={invite.validDaysHint({ max: GUEST_LINK_DAYS.max })}
        label={invite.validDays}
        name="validDays"
      />
    </FormDialog>
  );
}

/** Ends a link at once. */
export function RevokeGuestLinkDialog({ link, onClose }: GuestLinkDialogProps) {
  const { list } = useWords().guest;
  const send = useSend();
  const toasts = useToasts();
  const revoke = useMutation({
    mutationFn: () => send(`/guest-links/${link.id}`, "DELETE"),
    onSuccess: () => {
      toasts.done(list.revoked);
      onClose();
    },
  });
  return (
    <ConfirmDialog
      deed={revoke}
      detail={list.revokeLead({ email: link.email })}
      onClose={onClose}
      submit={list.revoke}
      title={list.revokeTitle}
    />
  );
}

/** Does something with a link, and lists all links anew. */
function useSend() {
  const { organizationId } = useMembership();
  const queries = useQueryClient();
  return async (path: `/${string}`, method: "DELETE" | "POST" = "POST", body?: unknown) => {
    const link = await callApi({ path, method, body, organizationId, view: guestLinkSchema });
    await queries.invalidateQueries({ queryKey: ["guestLinks", organizationId] });
    return link;
  };
}
