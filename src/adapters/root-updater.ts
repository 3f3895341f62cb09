import type { RootUpdater } from "../ports/root-update.ts";

/** Loads the library for TUF only for those who update. @throws {UserError} invalid-input */
export const rootUpdater: RootUpdater = async (question) =>
  (await import("./sigstore/root-update.ts")).updateRoot(question);
