/** Why an input was refused, one kind per exit code; docs/cli.md lists them. */
export type RefusalKind = 'usage' | 'input' | 'case' | 'locked' | 'nothing';

/** Wrong input: one sentence that names the value, what is allowed and what to do. Doors turn it into an exit code. */
export class Refusal extends Error {
  readonly kind: RefusalKind;
  constructor(kind: RefusalKind, message: string) {
    super(message);
    this.name = 'Refusal';
    this.kind = kind;
  }
}
