/** Nouns of what is told, or is not. */
export const UNDISCLOSED_THING =
  /^(answers?|reply|replies|response|reasons?|details?|evidence|proof|explanation|date|dates|names?|figures?|information|documents?|data|comment|statement|announcement|motive|suspects?|unit|state|country|group|culprits?|particulars|sources?|timetable|timeline|breakdown|specifics|confirmation|word|numbers?|questions|interviews?|photographs?|pictures?|samples?|recordings?|logs?|findings?|identit(y|ies))$/;
