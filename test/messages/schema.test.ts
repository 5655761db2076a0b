import {expect, test} from 'vitest';
import {generate} from '../helpers/messages/schema/generate.js';

// After an update of the SDK: npm run schema
test('the schema of the fake server is what the installed SDK says', {timeout: 60_000}, async () => {
	await expect(generate()).toMatchFileSnapshot('../helpers/messages/schema/schema.json');
});
