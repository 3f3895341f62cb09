/** The context of 0.0.x is this alone; since 0.2.0 the version stands behind it. */
export const namespace = "https://openvex.dev/ns";
