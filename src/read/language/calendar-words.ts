/** A day of the week, in lower case. */
export const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
/** A month, in lower case. */
export const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
