const aboutSecrets =
  /secret|passw(?:or)?d|passphrase|credential|(?:api|private|access|signing|encryption)[-_. ]?key|(?:access|auth|bearer|bot)[-_. ]?token|hard-?coded/i;

/**
 * Tells by a rule's names whether its findings may quote a secret: their message and source line are then left out,
 * whichever tool reported them.
 */
export function mayQuoteSecrets(...names: readonly (string | undefined)[]): boolean {
  return names.some((name) => name !== undefined && aboutSecrets.test(name));
}
