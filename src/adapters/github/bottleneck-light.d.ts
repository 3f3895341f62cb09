/** The entry that the plugins of Octokit use; it has no types of its own. */
declare module "bottleneck/light.js" {
  export { default } from "bottleneck";
}
