import type {Size} from './state.js';

/**
How the screen is divided. `width` is what the contents may take; the rail stands left of it from 100 columns.
*/
export type Layout = {readonly isTooSmall: boolean; readonly rail: number; readonly width: number; readonly height: number};

const railWidth = 31;

/**
Divides a screen. On Windows the last row stays free: a frame of exactly the window's height leaves stale lines there.
*/
export const layoutOf = ({columns, rows}: Size, isWindows = process.platform === 'win32'): Layout => {
	const rail = columns >= 100 ? railWidth : 0;
	return {isTooSmall: columns < 60 || rows < 15, rail, width: columns - (rail > 0 ? rail + 2 : 0), height: rows - (isWindows ? 1 : 0)};
};
