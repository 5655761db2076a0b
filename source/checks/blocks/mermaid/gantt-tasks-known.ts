import type {Finding} from '../../finding.js';
import {type CodeBlock, findingIn} from '../code-block.js';
import {ganttChart} from './gantt-tasks.js';

const namedIn = (part: string | null): readonly string[] =>
	/^(?:after|until)\s+(.*)$/
		.exec(part ?? '')?.[1]
		?.split(/\s+/)
		.filter(each => each !== '') ?? [];

/**
Finds tasks of a Gantt chart that begin after, or last until, a task that is not there. Mermaid lets them begin today.
*/
export const ganttTasksKnown = (block: CodeBlock): readonly Finding[] => {
	const tasks = ganttChart(block.text)?.tasks ?? [];
	const known = new Set(tasks.map(({id}) => id));
	return tasks.flatMap(({name, start, end, line}) =>
		[...namedIn(start), ...namedIn(end)]
			.filter(id => !known.has(id))
			.map(id =>
				findingIn(block, {
					check: 'gantt-tasks-known',
					line,
					subject: name,
					message: `Unexpected task \`${id}\`, expected the id of a task of this chart`,
				}),
			),
	);
};
