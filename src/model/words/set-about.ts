/** What somebody did who `sought to deny it`, was `quick to` or was `forced to`: they did it, or began to. Alternatives of a pattern. */
export const SET_ABOUT =
  'sought|seeks|moved|rushed|hurried|scrambled|hastened|quick|swift|prompted|forced|compelled|began|continued';
