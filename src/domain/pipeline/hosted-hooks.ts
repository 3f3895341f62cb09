/** Commands of a product that run for every change, in this order. The others make, ship and try an artefact, which is for later. */
export const hostedHooks = ["setup", "build", "test", "lint"] as const;
export type HostedHook = (typeof hostedHooks)[number];
