/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * Runs every check and test, or those named: `npm test`, `npm test -- psalm jest`. Each is also an npm script
 * (`npm run test:psalm`); package.json says what it runs.
 */

import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { inProject, readJson, root } from './scripts/lib/project.ts'

interface Step {
	/** The script of package.json is `test:<name>`, or `build`. */
	name: string
	title: string
	/** What the script runs of it: files whose path contains this. Such a step may run beside the others of its name. */
	part?: string
	/** Another step that has to have succeeded before. */
	needs?: string
	/** Reports with one entry per test; without any the step counts as one. */
	results?: string[]
}

interface Outcome { step: Step, seconds: number, passed: number, failed: number, output: string }

/** The long ones first, so that both cores are busy to the end. */
const steps: Step[] = [
	{ name: 'build', title: 'Build' },
	{ name: 'psalm', title: 'Psalm, level 1' },
	...['places', 'tenders', 'community', 'workspace'].map((part) => ({ name: 'e2e', part, title: `Browser, ${part}`, needs: 'build', results: [`build/results/e2e-${part}.xml`] })),
	{ name: 'contract', title: 'Contract, on the host', results: ['build/results/contract.xml', 'build/results/contract-alone.xml'] },
	{ name: 'php', title: 'PHPUnit', results: ['build/results/php.xml'] },
	{ name: 'jest', title: 'Jest', results: ['build/results/jest.json'] },
	{ name: 'eslint', title: 'ESLint' },
	{ name: 'types', title: 'Types' },
	{ name: 'scripts', title: 'Scripts and demonstration', results: ['build/results/scripts.xml'] },
	{ name: 'style', title: 'Coding standard' },
	{ name: 'stylelint', title: 'Stylelint' },
	{ name: 'openapi', title: 'Contract is current' },
	{ name: 'l10n', title: 'Texts in three languages' },
	{ name: 'info', title: 'info.xml' },
	{ name: 'spdx', title: 'Licence headers' },
	{ name: 'dependencies', title: 'Dependency rule' },
	{ name: 'budget', title: 'Size budget', needs: 'build' },
]

const scripts = readJson<{ scripts: Record<string, string> }>('package.json').scripts
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length > 0) {
	console.error(`There is no step ${unknown.join(', ')}. There are: ${steps.map((step) => step.name).join(', ')}`)
	process.exit(2)
}
const begun = Date.now()
const outcomes = await runAll(steps.filter((step) => wanted.length === 0 || isWanted(step)))
process.exitCode = summarize(outcomes) ? 0 : 1

/**
 * @param step chosen by name, or needed by one that is
 */
function isWanted(step: Step): boolean {
	return wanted.includes(step.name) || steps.some((other) => wanted.includes(other.name) && other.needs === step.name)
}

/**
 * Two at a time: the machine that counts has two cores.
 *
 * @param chosen the steps to run, in order of preference
 */
async function runAll(chosen: Step[]): Promise<Outcome[]> {
	const waiting = [...chosen]
	const done: Outcome[] = []
	const lane = async (): Promise<void> => {
		while (waiting.length > 0) {
			const at = waiting.findIndex((step) => !step.needs || done.some((outcome) => outcome.step.name === step.needs))
			if (at < 0) {
				await new Promise((resolve) => setTimeout(resolve, 100))
				continue
			}
			const [step] = waiting.splice(at, 1)
			const needed = done.find((outcome) => outcome.step.name === step!.needs)
			const outcome = needed && needed.failed > 0
				? { step: step!, seconds: 0, passed: 0, failed: 1, output: `Not run: ${needed.step.title} failed\n` }
				: await run(step!)
			done.push(outcome)
			console.info(`${outcome.failed > 0 ? '✗' : '✓'} ${step!.title}, ${outcome.seconds.toFixed(1)} s`)
		}
	}
	await Promise.all([lane(), lane()])
	return done
}

/**
 * @param step to run to its end
 */
async function run(step: Step): Promise<Outcome> {
	const start = Date.now()
	for (const results of step.results ?? []) {
		rmSync(inProject(results), { force: true })
		mkdirSync(path.dirname(inProject(results)), { recursive: true })
	}
	const command = scripts[step.name === 'build' ? 'build' : `test:${step.name}`]
	if (!command) {
		throw new Error(`package.json has no script for ${step.name}`)
	}
	const child = spawn(step.part ? `${command} --part=${step.part}` : command, {
		cwd: root,
		shell: true,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, FORCE_COLOR: '0', PATH: `${inProject('node_modules/.bin')}${path.delimiter}${process.env.PATH}` },
	})
	let output = ''
	child.stdout.on('data', (chunk: Buffer) => {
		output += chunk.toString()
	})
	child.stderr.on('data', (chunk: Buffer) => {
		output += chunk.toString()
	})
	const succeeded = await new Promise<boolean>((resolve) => child.once('close', (code) => resolve(code === 0)))
	return { step, output, seconds: (Date.now() - start) / 1000, ...count(step, succeeded) }
}

/**
 * A step that fails counts at least one failure, whatever its report says; a test that was skipped has failed.
 *
 * @param step that ended
 * @param succeeded whether its exit code was 0
 */
function count(step: Step, succeeded: boolean): { passed: number, failed: number } {
	const reports = (step.results ?? []).map(inProject).filter((file) => existsSync(file))
	let passed = succeeded && reports.length === 0 ? 1 : 0
	let failed = 0
	for (const file of reports) {
		const report = readFileSync(file, 'utf8')
		if (file.endsWith('.json')) {
			const { numPassedTests, numTotalTests } = JSON.parse(report) as { numPassedTests: number, numTotalTests: number }
			passed += numPassedTests
			failed += numTotalTests - numPassedTests
		} else {
			const wrong = report.match(/<(failure|error|skipped)\b/g)?.length ?? 0
			passed += (report.match(/<testcase\b/g)?.length ?? 0) - wrong
			failed += wrong
		}
	}
	return { passed, failed: succeeded ? failed : Math.max(1, failed) }
}

/**
 * @param all what ran
 * @return whether everything passed
 */
function summarize(all: Outcome[]): boolean {
	for (const { step, output } of all.filter(({ failed }) => failed > 0)) {
		console.info(`\n──── ${step.title} (npm run ${step.name === 'build' ? 'build' : `test:${step.name}`}) ────\n${output.split('\n').slice(-300).join('\n')}`)
	}
	const width = Math.max(...all.map(({ step }) => step.title.length))
	console.info(`\n${'Step'.padEnd(width)}  seconds  passed  failed`)
	for (const { step, seconds, passed, failed } of [...all].sort((left, right) => steps.indexOf(left.step) - steps.indexOf(right.step))) {
		console.info(`${step.title.padEnd(width)}  ${seconds.toFixed(1).padStart(7)}  ${String(passed).padStart(6)}  ${String(failed).padStart(6)}`)
	}
	const sum = (of: 'passed' | 'failed') => all.reduce((total, outcome) => total + outcome[of], 0)
	console.info(`\n${sum('passed')} passed, ${sum('failed')} failed in ${((Date.now() - begun) / 1000).toFixed(0)} s`)
	return sum('failed') === 0
}
