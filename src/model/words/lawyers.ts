/** Who acts for somebody before the law, one or several: alternatives of a pattern, in lower case. */
export const LAWYERS = 'lawyers?|attorneys?|counsel|solicitors?|barristers?';
