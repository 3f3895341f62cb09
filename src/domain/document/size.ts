/** Larger than any file that people review: a policy, a configuration, a waiver, kept answers (design section 7). */
export const mostDocumentBytes = 256 * 1024;
