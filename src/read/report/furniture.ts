/**
 * What a page puts around a report: buttons, advertising, newsletters, notices. Each pattern has to fit a whole line, so that
 * the same words inside a sentence stay.
 */
const WHOLE_LINES: readonly RegExp[] = [
  // Buttons and counters
  /^share(?: (?:this|article|story|on .{1,20}|via .{1,20}|this (?:article|story|post|page)))?[.:!]?$/i,
  /^(?:share this article )?(?:(?:share|tweet|post|e-?mail|print|save|copy link|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|wechat|weibo|line|messenger|flipboard|pocket|bluesky|threads|mastodon|like|pin)[\s|,.·/•]*){1,15}$/i,
  /^exit mobile version$/i,
  /^(?:\d+ )?comments?(?: \(?\d+\)?)?[.:]?$/i,
  /^(?:leave|post|write|add) a (?:comment|reply)[.:]?$/i,
  /^(?:comments are closed|be the first to comment|join the (?:conversation|discussion)|view comments|show comments)[.:]?$/i,
  /^(?:back to top|skip to (?:main )?content|jump to .{1,30}|menu|search|home|close|next|previous|(?:next|previous) (?:article|post|story))[.:]?$/i,
  /^(?:load|show|see|view) (?:more|less|all)(?: .{1,30})?[.:]?$/i,
  /^(?:copy|get) (?:the )?(?:link|url)$/i,
  /^loading(?:\.{3}|…)?$/i,
  /^(?:text|font) size$/i,
  /^(?:reading time:? )?(?:about )?\d+[ -]min(?:ute)?s?(?: read| to read)?$/i,
  // Sound and pictures
  /^(?:listen|listen to (?:this )?(?:article|story|episode|podcast).{0,40}|listen \d.{0,20}|play|pause|play (?:video|audio)|watch(?: now| live)?)[.:]?$/i,
  /^media playback is (?:not supported|unsupported) on (?:your|this) device$/i,
  /^enlarge this image(?: toggle caption.{0,150})?$/i,
  /^(?:image (?:copyright|source|credit)|photo(?:graph)?(?: credit)?|picture|image|photo by|file photo)[:\s].{0,60}$/i,
  /^(?:getty images|afp|shutterstock|istock)(?:\s?[/|]\s?.{1,40})+$/i,
  /^(?:this video (?:can ?not|cannot) be played|to play this video you need .{0,80}|video player is loading)[.]?$/i,
  // Advertising and newsletters
  /^(?:advertisement|advertising|ad|sponsored(?: content)?|paid (?:content|post)|article continues (?:after|below).{0,40}|(?:story )?continue[sd]? (?:reading )?below(?: .{0,40})?|scroll to continue.{0,40})[.:]?$/i,
  /^\[?pullquote\]?$/i,
  /^(?:sign up|subscribe|register|log ?in|sign in)(?: (?:for|to|now|today|here|free|with)\b.{0,160})?[.!:]?(?: manage newsletters)?$/i,
  /^get (?:the|our|all) .{0,80}(?:delivered|straight|sent) to your (?:inbox|email).{0,160}$/i,
  /^by (?:signing up|subscribing|clicking|submitting).{0,200}$/i,
  /^(?:enter|type) your (?:e-?mail).{0,60}$/i,
  /^(?:follow|like|find|join) us (?:on|at|in) .{1,80}$/i,
  /^follow .{1,60} on (?:twitter|x|facebook|instagram|telegram|youtube).{0,60}$/i,
  /^download (?:our|the) .{0,30}app\b.{0,60}$/i,
  /^(?:support|donate to) (?:us|our (?:work|journalism)).{0,80}$/i,
  // Other stories
  /^(?:read|see|hear) (?:more|also|next|on)(?: (?:on|about|from|here) .{1,80})?[.:]?$/i,
  /^(?:read more|see also|also read|related(?: (?:articles?|stories|content|posts?|topics|links))?|more|more like this|most (?:read|popular|viewed)|trending(?: now)?|recommended(?: for you| stories)?|you (?:may|might) also (?:like|be interested in)|editor'?s'? picks?|don'?t miss|up next|what to read next|in this (?:article|story)|key (?:points|takeaways)|topics|tags|filed under|categories)[.:]?$/i,
  /^(?:read more|see also|also read|related(?: (?:articles?|stories|content|posts?|topics|links))?|more|don'?t miss|up next|recommended|in case you missed it|topics|tags|filed under|categories)\s?:.{1,180}$/i,
  /^more (?:from .{1,60}|(?:news|stories|coverage)(?: (?:from|on) .{1,60})?)(?<![.!?])$/i,
  /^related coverage\b.{0,180}$/i,
  /^slideshow(?: \(\d+ images?\))?$/i,
  /^vote now:?$/i,
  // What an embedded picture or player leaves behind
  /^\d{6,}$/,
  /^click here (?:for|to) .{1,100}$/i,
  // Notices
  /^(?:we|this (?:web)?site|our (?:web)?site) uses? cookies\b.{0,300}$/i,
  /^(?:accept|reject|manage|allow) (?:all )?(?:cookies|preferences|choices)(?:.{0,60})$/i,
  /^(?:cookie|privacy) (?:policy|settings|notice|preferences)(?:.{0,60})$/i,
  /^(?:terms (?:of (?:use|service)|and conditions)|contact us|about us|help|faq|rss|sitemap)(?:\s*[|·•/-].{0,100})?$/i,
  /^all rights reserved[.]?$/i,
];

// A title may be `Related attacks continue`; furniture with more words than this would be prose anyway.
const LONGEST = 320;

/** True when the whole line is furniture. */
export function isFurniture(line: string): boolean {
  return line.length <= LONGEST && WHOLE_LINES.some((pattern) => pattern.test(line));
}

/** Furniture glued to the front of prose, such as the words before a picture's caption: how many characters of the line. */
export function furniturePrefix(line: string): number {
  const match =
    /^(?:media playback is unsupported on your device media caption |image copyright .{1,60}? image caption |image caption |media caption |story highlights )/i.exec(
      line,
    );
  return match ? match[0].trimEnd().length : 0;
}
