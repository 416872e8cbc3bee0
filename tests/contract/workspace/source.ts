/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { createServer } from 'node:http'

/** A site that publishes documents, well and badly. */
export interface Source {
	/** With its port, as an administrator lists it. */
	host: string
	port: number
	url: string
	/** What is in the document that it publishes well. */
	terms: Buffer
	/** What was asked of it under a name that nobody allowed. */
	askedOfOthers: string[]
	stop(): void
}

/** Starts one on this machine. */
export async function startSource(): Promise<Source> {
	const terms = Buffer.from('%PDF-1.4\nTerms of the call\n')
	const askedOfOthers: string[] = []
	const server = createServer((request, response) => {
		const { port } = server.address() as { port: number }
		if (!request.headers.host?.startsWith('127.0.0.1')) {
			askedOfOthers.push(request.url ?? '')
		}
		const redirect = (to: string) => response.writeHead(302, { Location: to }).end()
		switch (request.url) {
			case '/terms.pdf': return response.writeHead(200, { 'Content-Type': 'application/pdf' }).end(terms)
			case '/moved': return redirect('/terms.pdf')
			case '/away': return redirect(`http://localhost:${port}/terms.pdf`)
			case '/round': return redirect('/round')
			case '/page': return response.writeHead(200, { 'Content-Type': 'application/pdf' }).end('<!doctype html><title>Log in</title>')
			case '/setup.exe': return response.writeHead(200, { 'Content-Type': 'application/octet-stream' }).end('MZ\0\0')
			case '/endless': {
				response.writeHead(200, { 'Content-Type': 'application/pdf' })
				const chunk = Buffer.alloc(1 << 20, 32)
				response.write('%PDF-1.4\n')
				const more = () => {
					while (response.writable && response.write(chunk)) {
						// as fast as it is taken
					}
				}
				response.on('drain', more)
				more()
				return response
			}
			default: return response.writeHead(404).end('Not here')
		}
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	const { port } = server.address() as { port: number }
	return {
		host: `127.0.0.1:${port}`,
		port,
		url: `http://127.0.0.1:${port}`,
		terms,
		askedOfOthers,
		stop() {
			server.closeAllConnections()
			server.close()
		},
	}
}
