<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Talk;

/** As a service of another app may look in one release or another. */
final class SomeService {
	public function asKnown(string $token, int $more = 0): string {
		return $token . $more;
	}

	public function demandsMore(string $token, int $new): string {
		return $token . $new;
	}

	public function otherName(string $id): string {
		return $id;
	}

	public static function fixed(string $token): string {
		return $token;
	}

	/** @param list<mixed> $arguments */
	public function __call(string $name, array $arguments): string {
		return $name;
	}

	protected function hidden(string $token): string {
		return $token;
	}
}
