const OTHER_NEWS =
  /^["“]?(?:and )?(?:now )?(?:turning |moving |over )?(?:(?:in|to|for) )?(?:(?:our |the )?other (?:news|stories|headlines)\b(?! (?:agenc|outlet|organi|media|site|paper|channel|service))|also in the news\b|elsewhere in the news\b|(?:in |to )?sports?[,:]|(?:and |to |now )?the weather(?=[,.:!]| (?:with|now|next|today|for)\b))/i;

/** True for a sentence with which a bulletin turns to another story: `In other news`, `And in sport,`. */
export function opensOtherNews(sentence: string): boolean {
  return OTHER_NEWS.test(sentence);
}
