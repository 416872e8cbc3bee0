<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Security;

use OCP\Security\ISecureRandom;

final class SecureRandom implements ISecureRandom {
	public function generate(int $length, string $characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'): string {
		if ($length <= 0) {
			throw new \LengthException('Invalid length specified: ' . (string)$length . ' must be bigger than 0');
		}
		$last = strlen($characters) - 1;
		$text = '';
		for ($i = 0; $i < $length; $i++) {
			$text .= $characters[random_int(0, $last)];
		}
		return $text;
	}
}
