/** Characters of a login: managed users have an underscore before the name of their enterprise. */
const user = /^@[A-Za-z0-9_-]+$/;
const team = /^@[A-Za-z0-9_-]+\/[A-Za-z0-9_-]+$/;
const email = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;

/** Ways to name an owner (GitHub's page "About code owners", section "CODEOWNERS syntax"; facts 3.4). */
export type OwnerKind = "user" | "team" | "email";

/** Tells `@user`, `@org/team` and an address apart; undefined for what names nobody. */
export function ownerKind(text: string): OwnerKind | undefined {
  if (user.test(text)) return "user";
  if (team.test(text)) return "team";
  return email.test(text) ? "email" : undefined;
}
