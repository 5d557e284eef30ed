/** Registers every widget. */
import './breakdown/define.ts';
import './filter/define.ts';
import './gauge/define.ts';
import './recommendations/define.ts';
import './report/define.ts';
import './timeline/define.ts';
import './withheld/define.ts';
