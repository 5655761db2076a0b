import {Box, Text} from 'ink';
import {memo} from 'react';
import type {Row} from '../markdown/row.js';
import {lookOf} from '../theme.js';

type LineProps = {readonly row: Row; readonly hasColour: boolean};

// Rows are made once and kept, so most of a frame is the same object as before.
const Line = memo(({row: {spans}, hasColour}: LineProps) => (
	<Text wrap="truncate-end">
		{spans.length === 0
			? ' '
			: spans.map(({text, tone}, index) => (
					<Text key={index} {...lookOf(tone, hasColour)}>
						{text}
					</Text>
				))}
	</Text>
));

export type RowsProps = {readonly rows: readonly Row[]; readonly width: number; readonly hasColour: boolean};

/**
Rows of styled text, one below the other.
*/
export function Rows({rows, width, hasColour}: RowsProps) {
	return (
		<Box flexDirection="column" width={width} flexShrink={0}>
			{rows.map((row, index) => (
				<Line key={index} row={row} hasColour={hasColour} />
			))}
		</Box>
	);
}
