/** A mistake the person at the keyboard can mend: its message is shown, its stack is not. */
export class UserError extends Error {
  /** An error loses its class between threads, and keeps this. */
  readonly code = USER_ERROR;
}
export const USER_ERROR = 'USER_ERROR';
