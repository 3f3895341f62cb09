import type { NativeAction } from "../api.ts";
import { NativeInputs } from "./inputs.ts";

const restoring = [
  "path",
  "key",
  "restore-keys",
  "enablecrossosarchive",
  "fail-on-cache-miss",
  "lookup-only",
];

/** `actions/cache` and `actions/cache/restore`: every run starts with nothing, so nothing is ever found. */
export const cache: NativeAction = async ({ inputs, log }) => {
  const given = new NativeInputs("actions/cache", inputs, [...restoring, "upload-chunk-size", "save-always"]);
  const key = given.text("key");
  if (key === "" || given.text("path") === "")
    throw new Error("Input required and not supplied: key and path");
  const miss = `Cache not found for input keys: ${[key, ...given.lines("restore-keys")].join(", ")}`;
  if (given.flag("fail-on-cache-miss", false)) throw new Error(miss);
  log(miss);
  return { outputs: { "cache-hit": "", "cache-primary-key": key } };
};

/** `actions/cache/save`: what would be saved is named, and forgotten. */
export const saveCache: NativeAction = async ({ inputs, log }) => {
  const given = new NativeInputs("actions/cache/save", inputs, [
    "path",
    "key",
    "upload-chunk-size",
    "enablecrossosarchive",
  ]);
  log(`Cache with key '${given.text("key")}' is not saved in the sandbox`);
  return { outputs: {} };
};
