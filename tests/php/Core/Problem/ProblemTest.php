<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Problem;

use OCA\SmartCommons\Core\Problem\ChangedMeanwhile;
use OCA\SmartCommons\Core\Problem\Conflict;
use OCA\SmartCommons\Core\Problem\Forbidden;
use OCA\SmartCommons\Core\Problem\Invalid;
use OCA\SmartCommons\Core\Problem\Malformed;
use OCA\SmartCommons\Core\Problem\NotFound;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Core\Problem\SourceFailed;
use OCA\SmartCommons\Core\Problem\TooLarge;
use OCA\SmartCommons\Core\Problem\TooMany;
use OCA\SmartCommons\Core\Problem\UnsupportedType;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\TestCase;

#[CoversClass(Problem::class)]
final class ProblemTest extends TestCase {
	public function testEachKindHasItsStatus(): void {
		$statuses = [
			Malformed::class => 400, Forbidden::class => 403, NotFound::class => 404, Conflict::class => 409, ChangedMeanwhile::class => 412,
			TooLarge::class => 413, UnsupportedType::class => 415, Invalid::class => 422, TooMany::class => 429, SourceFailed::class => 502,
		];
		foreach ($statuses as $class => $status) {
			$problem = new $class('code', 'What to do', ['field' => 'why'], ['version' => 1]);
			self::assertSame([$status, 'code', 'What to do', ['field' => 'why'], ['version' => 1]], [
				$problem->status(), $problem->problem, $problem->getMessage(), $problem->fields, $problem->current,
			]);
		}
	}
}
