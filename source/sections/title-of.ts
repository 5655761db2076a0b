import {titles} from './parts.js';

const byNumber = new Map(Object.entries(titles));

/**
The title of a section by its number; empty where there is no such section.
*/
export const titleOf = (number: number): string => byNumber.get(String(number)) ?? '';
