import {expect, test} from 'vitest';
import {rowWithNeed} from '../../source/sections/10-documentation-and-next-steps/row-with-need.js';

for (const [header, row, other] of [
	['| Name | Type | Nullable | Notes |', '| ref | text | no | of the carrier |', '| ref | text | yes | of the carrier |'],
	['| Name | Required |', '| ref | Yes |', '| ref | No |'],
	['Name | Required', 'ref | TRUE', 'ref | FALSE'],
	['| Name | Optional? | x |', '| a \\| b | ✓ | no |', '| a \\| b | ✗ | no |'],
] as const) {
	test(`«${row}» says the opposite`, () => {
		expect(rowWithNeed(row, header)).toBe(other);
	});
}

for (const [header, row] of [
	['| Name | Type | Notes |', '| ref | text | no |'],
	['| Name | Required |', '| ref | only for cards |'],
	['| Name | Required |', '| ref |'],
] as const) {
	test(`«${row}» does not say it`, () => {
		expect(rowWithNeed(row, header)).toBe(null);
	});
}
