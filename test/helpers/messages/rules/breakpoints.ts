import {markedCells} from '../cache.js';
import type {Rule} from '../rules.js';

const isEmptyText = (value: object): boolean => 'text' in value && value.text === '';

/**
At most four cache breakpoints, the one of the whole request included; those of an hour before those of five minutes; none on an empty text. https://platform.claude.com/docs/en/build-with-claude/prompt-caching
*/
export const breakpoints: Rule = ({body}) => {
	const cells = markedCells(body);
	const ttls = cells.flatMap(cell => cell.ttls);
	const {cache_control: own} = body;

	if (ttls.length > 4) {
		return `A maximum of 4 blocks with cache_control may be provided. Found ${ttls.length}.`;
	}

	if (ttls.lastIndexOf('1h') > ttls.indexOf('5m') && ttls.includes('5m')) {
		return "cache_control: a ttl='1h' cache_control block must not come after a ttl='5m' cache_control block. Note that blocks are processed in the following order: `tools`, `system`, `messages`.";
	}

	if (own && ttls.at(-1) !== (own.ttl ?? '5m')) {
		return 'cache_control: the last cacheable block already has a cache_control with another ttl';
	}

	return cells.some(({value, ttls}) => ttls.length > 0 && isEmptyText(value)) ? 'cache_control cannot be set for empty text blocks' : null;
};
