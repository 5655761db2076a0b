import {Box, render, Text, useInput, useWindowSize} from 'ink';
import SelectInput from 'ink-select-input';
import {Quit} from '../../errors.js';
import {span} from '../markdown/row.js';
import {cutTo} from '../markdown/width.js';

/**
Something to choose: `value` is given back, `label` is shown.
*/
export type Item = {readonly label: string; readonly value: string};

type ChooserProps = {readonly items: readonly Item[]; readonly title: string; readonly onEnd: (value: string | null | Quit) => void};

function Chooser({items, title, onEnd}: ChooserProps) {
	const {columns, rows} = useWindowSize();

	useInput((input, key) => {
		if (key.ctrl && input === 'c') {
			onEnd(new Quit(130));
		} else if (key.escape || input === 'q') {
			onEnd(null);
		}
	});

	const shown = items.map(({label, value}) => ({label: cutTo(span(label).text, columns - 4), value, key: value}));

	return (
		<Box flexDirection="column">
			<Text bold>{cutTo(title, columns)}</Text>
			<Text dimColor>{cutTo('↑↓ choose, Enter takes it, q leaves', columns)}</Text>
			<Text> </Text>
			<SelectInput items={shown} limit={Math.max(1, rows - 5)} onSelect={({value}) => onEnd(value)} />
		</Box>
	);
}

export type ChooseStreams = {readonly stdin: NodeJS.ReadStream; readonly stdout: NodeJS.WriteStream};

/**
Lets a person choose one of several things on a screen of its own: a use case, a session, a model.

@param items - With unique values, in the order to show them.
@returns The value chosen, `null` where the person chose none.
@throws {Quit} On Ctrl+C.
*/
export const chooseInk = async (
	items: readonly Item[],
	title: string,
	{stdin, stdout}: ChooseStreams = process,
): Promise<string | null> => {
	const end = await new Promise<string | null | Quit>((resolve, reject) => {
		const onEnd = (value: string | null | Quit) => {
			instance.unmount();
			resolve(value);
		};

		const instance = render(<Chooser items={items} title={title} onEnd={onEnd} />, {
			stdin,
			stdout,
			exitOnCtrlC: false,
			alternateScreen: true,
			interactive: true,
			patchConsole: false,
		});
		instance.waitUntilExit().then(() => instance.cleanup(), reject);
	});

	if (end instanceof Quit) {
		throw end;
	}

	return end;
};
