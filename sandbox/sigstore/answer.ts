/** What one of the services says to a request: JSON, or bytes as they are. */
export interface Answer {
  readonly status: number;
  readonly body: object | Uint8Array;
}
