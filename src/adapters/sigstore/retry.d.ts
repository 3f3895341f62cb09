// tuf-js names options of this package in its own types; it does without the package itself.
declare module "retry" {
  export interface TimeoutsOptions {
    readonly retries?: number;
  }
}
