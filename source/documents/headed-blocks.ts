import {type Block, readBlocks} from './blocks.js';

export type Heading = Extract<Block, {kind: 'heading'}>;

/**
A block and the headings that it stands under, outermost first. A heading stands under those of a lower level.
*/
export type HeadedBlock = {
	readonly block: Block;
	readonly headings: readonly Heading[];
};

/**
The blocks of a document, each with its path of headings.
*/
export const headedBlocks = (text: string): readonly HeadedBlock[] => {
	let open: readonly Heading[] = [];

	return readBlocks(text).map(block => {
		if (block.kind !== 'heading') {
			return {block, headings: open};
		}

		const headings = open.filter(({level}) => level < block.level);
		open = [...headings, block];
		return {block, headings};
	});
};
