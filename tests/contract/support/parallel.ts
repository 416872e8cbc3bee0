/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * Sends requests at the same moment and gives how each of them ended, in their order.
 *
 * @param requests functions that send one each
 */
export async function together<T>(requests: (() => Promise<T>)[]): Promise<PromiseSettledResult<T>[]> {
	let begin: () => void = () => {}
	const started = new Promise<void>((resolve) => {
		begin = resolve
	})
	const all = requests.map(async (request) => {
		await started
		return request()
	})
	begin()
	return Promise.allSettled(all)
}

/**
 * The results of those that succeeded; what a failed one threw is shown when none did.
 *
 * @param results of `together`
 */
export function succeeded<T>(results: PromiseSettledResult<T>[]): T[] {
	const values = results.filter((result) => result.status === 'fulfilled').map((result) => result.value)
	if (values.length === 0 && results[0]?.status === 'rejected') {
		throw results[0].reason
	}
	return values
}
