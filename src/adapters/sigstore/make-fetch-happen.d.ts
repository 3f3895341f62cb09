// @sigstore/sign names two options of this package in its own types; the types that are published for the package do not compile.
declare module "make-fetch-happen" {
  export interface MakeFetchHappenOptions {
    readonly retry?: boolean | number | { readonly retries?: number; readonly factor?: number };
    readonly timeout?: number;
  }
}
