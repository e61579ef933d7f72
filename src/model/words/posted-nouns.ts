/** The source of a pattern in small letters: what is posted, printed or recorded for all to see, and says nothing by itself. */
export const POSTED =
  '(?:posts?|postings?|tweets?|videos?|clips?|footage|screenshots?|recordings?|photos?|photographs?|pictures?|images?)';
