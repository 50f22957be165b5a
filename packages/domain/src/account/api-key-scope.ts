import { z } from "zod";
import type { Deed } from "./deed.ts";

/**
 * What an API key may be made for. Each scope is a closed list of deeds, none of which binds the organisation; whoever
 * writes something may read it too, since a change names the version that was read.
 */
export const deedsByScope = {
  "disclosures.read": ["edition.read", "offering.read", "revision.read"],
  "drafts.write": [
    "edition.read",
    "disclosure.read",
    "disclosure.write",
    "offering.read",
    "offering.write",
  ],
  "agreements.read": ["edition.read", "agreement.read", "matrix.read"],
  "contracts.read": ["edition.read", "contract.read", "facility.read"],
  "contracts.write": ["edition.read", "contract.read", "contract.write", "facility.read"],
  "audit.read": ["edition.read", "audit.read"],
} as const satisfies Record<string, readonly Deed[]>;

export type ApiKeyScope = keyof typeof deedsByScope;

/** All scopes, in the order in which people read them. */
export const apiKeyScopes = Object.keys(deedsByScope) as [ApiKeyScope, ...ApiKeyScope[]];
export const apiKeyScopeSchema = z.enum(apiKeyScopes);

/** A deed that a key can do. */
export type KeyDeed = (typeof deedsByScope)[ApiKeyScope][number];

/** Why no key may do the other deeds: a new deed belongs here or into a scope. */
export const deedsOfPeople: Readonly<Record<Exclude<Deed, KeyDeed>, string>> = {
  "access.decide": "shows another organisation what is confidential",
  "access.read": "is about asking and deciding, which people do",
  "access.request": "asks in the organisation's name",
  "agreement.fix": "binds",
  "agreement.sign": "binds",
  "agreement.withdraw": "takes back what binds",
  "apiKey.create": "a key must not outlive itself in another one",
  "apiKey.read": "says which other keys there are",
  "apiKey.revoke": "could stop every other program",
  "comparison.read": "people keep them while they choose",
  "comparison.write": "people keep them while they choose",
  "deputy.appoint": "decides who may do what",
  "deputy.name": "decides who may do what",
  "deputy.read": "says who is away",
  "disclosure.confirmLetters": "a person says which letter is meant",
  "disclosure.issue": "binds",
  "facility.write": "decides to which facility things belong",
  "file.add": "a file bears the member who added it",
  "file.read": "working papers of the members",
  "file.remove": "takes away what a member added",
  "guest.invite": "lets somebody in whose organisation is not here",
  "guest.read": "personal data",
  "guest.revoke": "shuts somebody out",
  "guest.sendFile": "a file bears the person who sent it",
  "handover.any": "decides who answers for what",
  "handover.own": "decides who answers for what",
  "identityProvider.change": "decides who gets in",
  "identityProvider.read": "the organisation's own settings",
  "invitation.cancel": "decides who belongs to the organisation",
  "invitation.create": "decides who belongs to the organisation",
  "invitation.read": "personal data",
  "layout.remember": "a person says what the columns of a workbook are",
  "legalPerson.add": "decides who the organisation is before the law",
  "legalPerson.read": "personal data",
  "mail.read": "mails carry links that let people in",
  "matrix.move": "a yes to a row is somebody's word",
  "matrix.open": "calls other organisations to the table",
  "member.changeRoles": "decides who may do what",
  "member.leave": "only a member leaves",
  "member.limit": "decides who may see what",
  "member.read": "personal data",
  "member.remove": "decides who belongs to the organisation",
  "notification.read": "an inbox is a person's",
  "organization.demandSecondFactor": "takes a lock off every account, or puts one on",
  "form.load": "a person says what a workbook asks",
  "form.read": "working papers of the members",
  "organization.read": "the organisation's own settings",
  "receivedCopy.read": "people file and read them while they choose",
  "receivedCopy.write": "people file and read them while they choose",
  "organization.rename": "changes under which name it is known",
};

/** True when a key with these scopes may do the deed. */
export function mayKeyDo(deed: Deed, held: readonly ApiKeyScope[]): boolean {
  return scopesWith(deed).some((scope) => held.includes(scope));
}

/** The scopes of which one is enough for the deed; none for a deed of people. */
export function scopesWith(deed: Deed): ApiKeyScope[] {
  return apiKeyScopes.filter((scope) => {
    const deeds: readonly Deed[] = deedsByScope[scope];
    return deeds.includes(deed);
  });
}
