import type { ProductConfig } from "./product-config.ts";

/** A command of the product configuration. */
export type HookName = keyof ProductConfig["commands"];
