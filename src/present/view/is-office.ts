/** True of a name with a word for a public body: a ministry, a court, a command. */
export function isOffice(name: string): boolean {
  return OFFICE.test(name);
}

const OFFICE =
  /\b(?:ministr\w+|departments?|polic\w+|courts?|prosecut\w+|governments?|authorit\w+|bureaus?|agenc\w+|councils?|commissions?|parliaments?|embass\w+|army|military|forces?|commands?|services?|offices?|directorates?|secretariats?|administrations?|national|federal|state|reports?|indictments?|documents?)\b/i;
