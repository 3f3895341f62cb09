/** Name of a repository without its owner's: `acme/payments-api` is `payments-api`. */
export function withoutOwner(fullName: string): string {
  return fullName.slice(fullName.indexOf("/") + 1);
}
