/** Elements whose words are no part of what a page shows, and those that say that they are not its article. */
const UNSEEN =
  'script,style,template,noscript,iframe,object,embed,svg,canvas,select,textarea,input,[hidden],[aria-hidden="true"]';
const ELSEWHERE =
  'button,dialog,nav,aside,figcaption,[role="navigation"],[role="complementary"],[role="dialog"],[role="alertdialog"],[role="banner"],[role="search"],[role="menu"]';
const UNSEEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** What readers wrote below an article may well be longer than the article. */
const COMMENTS =
  '#comments,#disqus_thread,#respond,.comments,.comments-area,.comment-list,.commentlist,.comment-respond,.fb-comments';

/** An element that holds more than this share of the words is the article or around it, whatever it is called. */
const MOST = 0.4;

/** Takes out of a page what is not shown and what says by its element that it is not its article. */
export function pruneUnseen(document: Document): void {
  const { body } = document;
  for (const element of body.querySelectorAll('script,style,template,noscript,noframes,meta,link,title'))
    element.remove();
  for (const comments of body.querySelectorAll(COMMENTS)) if (!comments.querySelector('h1,article')) comments.remove();
  const holdsMuch = shareOf(body);
  for (const element of body.querySelectorAll(`${UNSEEN},${ELSEWHERE}`)) if (!holdsMuch(element)) element.remove();
  for (const element of body.querySelectorAll('[style]')) {
    if (UNSEEN_STYLE.test(element.getAttribute('style')!) && !holdsMuch(element)) element.remove();
  }
}

/**
 * Words in class names and ids of what stands between the words of an article: `article-share`, `newsletterSignup`. Each is a
 * whole word of the name, so that `shareholders` or `headlines` stay.
 */
const AROUND = new Set(
  (
    'addthis addtoany sharedaddy share sharebar sharing sharebuttons sharetools social socials socialmedia jssocials ' +
    'newsletter newsletters subscribe subscription signup optin mailchimp ' +
    'related relatedposts recirc recirculation recommended recommendation recommendations readmore readalso readnext trending popular mostread outbrain taboola zergnet revcontent ' +
    'advert adverts advertisement advertising ads adsbygoogle adslot sponsored sponsor promo promotion promos teaser teasers affiliate ' +
    'cookie cookies consent gdpr popup modal overlay lightbox ' +
    'breadcrumb breadcrumbs pagination pager sidebar toolbar navbar nav navigation menu masthead ' +
    'caption captions credit credits byline author authorbox authorbio bio tags taglist tagcloud keywords ' +
    'gallery slideshow carousel slider thumbnails timestamp dateline screenreader skiplink hidden noprint'
  ).split(' '),
);
/** The same as runs of words. */
const AROUND_RUNS =
  /(?:^|-)(?:read-(?:more|also|next)|see-also|most-(?:read|popular|viewed)|more-(?:from|stories|news|on)|(?:next|prev|previous)-(?:post|article|story)|post-(?:meta|navigation|tags|author|date)|entry-(?:meta|footer|utility)|article-(?:meta|footer|tags|info)|about-(?:the-)?author|author-(?:info|box|bio|card)|screen-reader|sr-only|visually-hidden|you-may|up-next|inline-links?|site-(?:header|footer)|back-to-top|text-to-speech|audio-player|video-player|image-credit|photo-credit|print-only|visible-print)(?:-|$)/;

/** Takes out of an article what its names tell to be something else. */
export function pruneNamed(article: Element): void {
  const holdsMuch = shareOf(article);
  for (const element of article.querySelectorAll('[class],[id]')) {
    if (isAround(element) && !holdsMuch(element)) element.remove();
  }
}

function isAround(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return names.split(/\s+/).some((name) => {
    const run = name
      .replace(/([a-z])(?=[A-Z])/g, '$1-')
      .toLowerCase()
      .replace(/[^a-z]+/g, '-');
    return run.split('-').some((word) => AROUND.has(word)) || AROUND_RUNS.test(run);
  });
}

function shareOf(whole: Element): (element: Element) => boolean {
  const most = lengthOf(whole) * MOST;
  return (element) => lengthOf(element) > most;
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, ' ').length;
}
