/** Ways of having given a number before, behind `had`: alternatives of a pattern, in lower case. */
export const GIVEN = 'spoken of|mentioned|said|put|given|counted|reported';
