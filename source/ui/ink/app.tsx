import {Box, useApp, useInput, usePaste} from 'ink';
import {useEffect, useLayoutEffect, useRef, useSyncExternalStore} from 'react';
import {type Press, presses, together} from '../press.js';
import {frameOf} from './frame.js';
import {Rows} from './rows.js';
import type {State} from './state.js';
import type {Terminal} from './terminal.js';

export type AppProps = {readonly terminal: Terminal; readonly hasColour: boolean; readonly onCommit: (state: State) => void};

const bright = {spans: [{text: '│', tone: 'dim'}], line: null} as const;

/**
Draws what the terminal shows, and hands every key to it. All keys of one turn of the event loop go together, since only then a pasted or held key can be told from a pressed one.
*/
export function App({terminal, hasColour, onCommit}: AppProps) {
	const state = useSyncExternalStore(terminal.store.subscribe, terminal.store.shown);
	const {suspendTerminal} = useApp();
	const waiting = useRef<Press[]>([]);

	useLayoutEffect(() => onCommit(state), [state, onCommit]);
	useEffect(() => terminal.lending.with(suspendTerminal), [terminal, suspendTerminal]);

	useInput((input, key) => {
		if (waiting.current.length === 0) {
			queueMicrotask(() => terminal.press(together(waiting.current.splice(0))));
		}

		waiting.current.push(...presses(input, key));
	});
	usePaste(text => terminal.paste(text));

	const {main, rail, railWidth} = frameOf(state);
	const {columns} = state.size;

	return (
		<Box width={columns} height={main.length}>
			{rail.length > 0 && <Rows rows={rail} width={railWidth} hasColour={hasColour} />}
			{rail.length > 0 && <Rows rows={rail.map(() => bright)} width={2} hasColour={hasColour} />}
			<Rows rows={main} width={columns - (rail.length > 0 ? railWidth + 2 : 0)} hasColour={hasColour} />
		</Box>
	);
}
