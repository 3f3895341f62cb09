import type { Approvals } from "../ports/approvals.ts";

/** Without a client for GitHub nothing proves who approved a waiver, so nothing does (design §7). */
export const unprovableApprovals: Approvals = {
  consentTo: async () => ({
    approval: { state: "unknown", why: "no GitHub" },
    author: null,
    introducedAt: null,
  }),
};
