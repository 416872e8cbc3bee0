<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IL10N;
use OCP\IRequest;
use PHPUnit\Framework\TestCase;

/** Small stand-ins for the server that many tests need. */
trait Fakes {
	/** Texts as they are in the source. */
	protected function l10n(): IL10N {
		/** @var TestCase $this */
		$l10n = $this->createStub(IL10N::class);
		$l10n->method('t')->willReturnCallback(static fn (string $text, array|string $values = []): string => vsprintf($text, (array)$values));
		$l10n->method('n')->willReturnCallback(
			static fn (string $one, string $many, int $count): string => str_replace('%n', (string)$count, $count === 1 ? $one : $many),
		);
		return $l10n;
	}

	/**
	 * A request as the server hands it over.
	 *
	 * @param array<array-key, mixed> $params
	 * @param array<string, string> $headers
	 */
	protected function request(array $params = [], string $method = 'GET', array $headers = [], ?string $format = 'json'): IRequest {
		/** @var TestCase $this */
		$request = $this->createStub(IRequest::class);
		$request->method('getParams')->willReturn($params);
		$request->method('getParam')->willReturnCallback(static fn (string $key, mixed $default = null): mixed => $params[$key] ?? $default);
		$request->method('getMethod')->willReturn($method);
		$request->method('getHeader')->willReturnCallback(static fn (string $name): string => $headers[$name] ?? '');
		$request->method('getFormat')->willReturn($format);
		return $request;
	}

	/** A clock that stands still at `$this->now`. */
	protected function clock(): ITimeFactory {
		/** @var TestCase $this */
		$time = $this->createStub(ITimeFactory::class);
		$time->method('getTime')->willReturnCallback(fn (): int => $this->now);
		return $time;
	}
}
