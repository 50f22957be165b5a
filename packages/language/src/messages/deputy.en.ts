import type { Shape } from "../shape.ts";
import type { deputyJa } from "./deputy.ja.ts";

export const deputyEn: Shape<typeof deputyJa> = {
  title: "Deputies",
  lead: "While you are away, another member can act with some of your roles. What a deputy does stays in the audit record together with the name of whom it was done for.",
  empty: "Nobody stands in for anybody, now or later.",
  field: {
    principal: "Stood in for",
    deputy: "Deputy",
    roles: "Roles lent",
    startsOn: "First day",
    endsOn: "Last day",
    endsOnHint: "Valid until this day ends in Japan. A year at most.",
    period: "Period",
  },
  period: ({ from, until }) => `${from} to ${until}`,
  running: "Now",
  name: {
    open: "Name a deputy",
    title: "Name a deputy",
    lead: "During the period the deputy acts with these roles as well. You keep your own.",
    submit: "Name",
    done: "The deputy was named",
    nobody: "There is no other member yet. Once an administrator has invited one, you can choose.",
    nobodyInvited: "There is no other member yet.",
    invite: "Invite a member",
    choose: "Choose one",
    noDeputy: "Choose the deputy.",
    rolesLater: "Choose the deputy, and the roles that can be lent will appear.",
    unfit: ({ names }) => `Not to be chosen, because of their facilities: ${names}`,
    signer: "The role of signer is lent by administrators alone.",
    administrator: "The role of administrator is not lent to whoever is limited to facilities.",
  },
  end: {
    open: "End",
    of: ({ deputy, principal }) => `End ${deputy} standing in for ${principal}`,
    done: "The deputyship has ended",
  },
  acting: ({ name, roles }) => `Standing in for ${name}: ${roles}`,
  signing: ({ names }) =>
    `You sign as deputy of ${names}. Signature and certificate will say “deputy of ${names}”.`,
  lent: {
    administrator:
      "With administration that was lent to you as a deputy, you cannot make anybody an administrator. Ask whoever lent it, or another administrator.",
    own: "With administration that was lent to you as a deputy, you cannot change your own roles or name yourself as deputy. Ask another administrator.",
    principal:
      "You cannot change the roles of whoever lent you administration, nor remove that person. Ask another administrator.",
    wayIn:
      "With administration that was lent to you as a deputy, you cannot change how the organisation signs in. Ask whoever lent it, or another administrator.",
  },
  misfit: {
    self: "Nobody stands in for him- or herself.",
    past: "The first day must be today or later.",
    long: "A year is the longest period.",
    roles: "Only roles that the person holds can be lent, and none that were borrowed.",
    signer: "The role of signer is lent by administrators alone. Ask one of them.",
    administrator:
      "Nobody who is limited to facilities can stand in as administrator. Choose somebody else, or other roles.",
    reach:
      "The deputy acts for facilities for which the person stood in for does not. Choose somebody with the same facilities or fewer.",
    overlap:
      "The same person stands in with the same role on the same days already. Change the period or the roles.",
  },
};
