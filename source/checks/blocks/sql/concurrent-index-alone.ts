import type {Finding} from '../../finding.js';
import {type CodeBlock, findingIn} from '../code-block.js';
import type {ParsedScript} from './statement.js';

/**
Finds indexes that are built or dropped `CONCURRENTLY` between `BEGIN` and `COMMIT`, where PostgreSQL refuses them.
*/
export const concurrentIndexAlone = (block: CodeBlock, {statements}: ParsedScript): readonly Finding[] => {
	const findings: Finding[] = [];
	let isOpen = false;

	for (const {kind, begins, isConcurrent, line, creates, drops} of statements) {
		if (kind === 'transaction') {
			isOpen = begins;
		} else if (isOpen && isConcurrent) {
			findings.push(
				findingIn(block, {
					check: 'concurrent-index-alone',
					line,
					subject: [...creates, ...drops].join(', '),
					message: 'Unexpected `CONCURRENTLY` in a transaction, expected it outside of `BEGIN` and `COMMIT`',
				}),
			);
		}
	}

	return findings;
};
