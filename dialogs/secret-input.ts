/** A protected, password-style input (ID-07). On channels that have none the reply's text explains the way on. */
export interface SecretInput {
  readonly key: string
  readonly label: string
  readonly submitLabel: string
  readonly refuseLabel: string
  readonly revision: number
}
