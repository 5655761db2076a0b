import type {MessageCreateParams, MessageParam} from '@anthropic-ai/sdk/resources/messages';
import {parts, type SectionNumber} from '../../../source/sections/parts.js';
import {filled} from './filled.js';
import {type Answer, type Asked, type Script, text, thinking, turn} from './script.js';

/**
What in a request tells which task it is; the first group of `section` is its number. The test passes them, so that a prompt can be reworded freely.
*/
export type Markers = {readonly conflicts: RegExp; readonly section: RegExp; readonly coldRead: RegExp};

/**
What a request asks for.
*/
export type Task = {readonly kind: 'conflicts'} | {readonly kind: 'section'; readonly number: SectionNumber} | {readonly kind: 'coldRead'};

/**
A request to the architect. `turn` counts what the model has said in this conversation, from 0.
*/
export type Step<Kind extends Task['kind']> = {readonly task: Extract<Task, {kind: Kind}>; readonly turn: number; readonly asked: Asked};

/**
What the architect answers to each kind of task. What is left out is answered with as little as the plan format takes.
*/
export type Replies = {readonly [Kind in Task['kind']]?: (step: Step<Kind>) => Answer | Promise<Answer>};

const numberOf = (digits: string | undefined): SectionNumber | null => {
	const [number] = Object.keys(parts).filter(key => key === String(Number(digits)));
	return number === undefined ? null : (Number(number) as SectionNumber);
};

const textsOf = ({content}: MessageParam): readonly string[] =>
	typeof content === 'string' ? [content] : content.flatMap(block => (block.type === 'text' ? [block.text] : []));

/**
The task of a request: that of the last text of the user which holds a marker, or of the system prompt.
*/
export const taskOf = ({messages, system = []}: MessageCreateParams, markers: Markers): Task | null => {
	const said = messages.filter(({role}) => role === 'user').flatMap(textsOf);
	const prompt = typeof system === 'string' ? [system] : system.map(block => block.text);

	for (const found of [...prompt, ...said].reverse()) {
		const number = numberOf(markers.section.exec(found)?.[1]);

		if (number !== null) {
			return {kind: 'section', number};
		}

		if (markers.coldRead.test(found)) {
			return {kind: 'coldRead'};
		}

		if (markers.conflicts.test(found)) {
			return {kind: 'conflicts'};
		}
	}

	return null;
};

/**
A section with all its parts and nothing in them.
*/
export const bareSection = (number: SectionNumber): string =>
	Object.values(parts[number])
		.map(title => `### ${title}\n\nNot applicable: the model behind this server knows nothing.`)
		.join('\n\n');

const least = ({asked}: {readonly asked: Asked}): Answer => {
	const schema = asked.body.output_config?.format?.schema;
	return turn(schema === undefined ? 'Nothing.' : JSON.stringify(filled(schema)));
};

/**
A script for a whole plan: the conflict pass, ten sections, the cold read.

```ts
architect(markers, {
	section: ({task: {number}, turn: said}) =>
		number === 3 && said === 0 ? turn([toolUse('raise_conflict', {…})]) : turn(draftOf(number)),
});
```
*/
export const architect =
	(markers: Markers, replies: Replies = {}): Script =>
	async asked => {
		const task = taskOf(asked.body, markers);
		const said = asked.body.messages.filter(({role}) => role === 'assistant').length;

		switch (task?.kind) {
			case 'conflicts': {
				return (replies.conflicts ?? least)({task, turn: said, asked});
			}

			case 'section': {
				const reply = replies.section ?? (() => turn([thinking(`What section ${task.number} needs.`), text(bareSection(task.number))]));
				return reply({task, turn: said, asked});
			}

			case 'coldRead': {
				return (replies.coldRead ?? least)({task, turn: said, asked});
			}

			case undefined: {
				throw new Error(`No marker in ${JSON.stringify(asked.body.messages.at(-1)?.content).slice(0, 200)}`);
			}
		}
	};
