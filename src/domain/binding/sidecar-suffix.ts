/** Suffix of the sidecar's name behind the report's. */
export const sidecarSuffix = ".evidence.json";
