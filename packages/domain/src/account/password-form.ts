/** What nobody sees or types: it adds length to a password, and no secret. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** A password as its hash takes it, so that it is judged by what it is and not by how it was written. */
export function passwordForm(password: string): string {
  return password.normalize("NFKC");
}

/** How many letters of a password can be seen: by code points of the form that is hashed. */
export function passwordLength(password: string): number {
  return [...passwordForm(password).replaceAll(INVISIBLE, "")].length;
}
