// @sigstore/mock stands on @peculiar/webcrypto, whose types want the browser's names; Node has them under its own.
import type { webcrypto } from "node:crypto";

declare global {
  interface Crypto extends webcrypto.Crypto {}
  interface SubtleCrypto extends webcrypto.SubtleCrypto {}
  interface CryptoKey extends webcrypto.CryptoKey {}
  interface KeyAlgorithm extends webcrypto.KeyAlgorithm {}
  type KeyType = webcrypto.KeyType;
  type KeyUsage = webcrypto.KeyUsage;
}
