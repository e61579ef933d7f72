import { COLOURS } from './colours.ts';
import { DRAWING } from './drawing.ts';
import { MEDIA } from './media.ts';
import { REPORTS } from './reports.ts';
import { TABLES } from './tables.ts';
import { TYPE } from './type.ts';

/** The page's only style sheet; the content policy names it by its hash. */
export const STYLE = [COLOURS, TYPE, TABLES, REPORTS, DRAWING, MEDIA].join('');
