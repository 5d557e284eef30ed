/** Registers every widget. */
import './breakdown/define.ts';
import './gauge/define.ts';
import './withheld/define.ts';
