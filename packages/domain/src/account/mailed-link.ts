/** How long the link of a mail is good that lets somebody choose a new password. */
export const RESET_LINK_HOURS = 1;

/** How long the link of a mail is good that confirms an address. */
export const CONFIRMATION_LINK_HOURS = 24;
