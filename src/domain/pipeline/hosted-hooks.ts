/** Commands of a product that run for every change, in this order. */
export const hostedHooks = ["setup", "build", "test", "lint"] as const;
export type HostedHook = (typeof hostedHooks)[number];

/** Commands that make the artefact, in this order; the others ship and try one, which is for later. */
export const packagingHooks = ["setup", "build", "package"] as const;
