/** Bounds on what a hostile report may ask for. Each is generous for real tools; 0 would mean zero, not "none". */
export const limits = {
  /** Nesting of JSON values and XML elements. */
  depth: 256,
  /** Bytes of one string, name or text run that a reader keeps. */
  tokenBytes: 16 * 1024 * 1024,
  /** Attributes of one XML element: each is compared with those before it. */
  attributes: 512,
  /** Character references (`&#65;`) expanded in one XML document. */
  characterReferences: 2_000_000,
  /** Bytes of a document that must be held in memory to be re-encoded. */
  transcodeBytes: 256 * 1024 * 1024,
} as const;
