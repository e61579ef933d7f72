/** A mistake the person at the keyboard can mend: its message is shown, its stack is not. */
export class UserError extends Error {}
