import type {News} from '../../../effects.js';

type Chunk = Extract<News, {readonly type: 'streamed' | 'thought'}>;

/** Milliseconds. A model sends up to 200 tokens a second, and nobody reads them one by one. */
const every = 50;

/**
Tells a stream in larger pieces, in its order. `end` tells what is left.
*/
export const gathering = (tell: (news: News) => void) => {
	let held: Chunk | null = null;
	let timer: NodeJS.Timeout | undefined;

	const end = (): void => {
		clearTimeout(timer);
		timer = undefined;

		if (held !== null) {
			tell(held);
			held = null;
		}
	};

	return {
		add: (chunk: Chunk): void => {
			if (held?.type === chunk.type) {
				held = {...chunk, chunk: held.chunk + chunk.chunk};
			} else {
				end();
				held = chunk;
			}

			timer ??= setTimeout(end, every);
		},
		end,
	};
};
