<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Digest;

use OCP\Mail\IMessage;

/**
 * Headers for which the server's public mail interface has no method. Its own message class gives out the mail beneath;
 * where it doesn't, the mail goes without, and the link in its text does the same.
 */
final class MailHeaders {
	/** @param array<string, string> $headers values in ASCII, by name */
	public static function set(IMessage $message, array $headers): void {
		$mail = self::call($message, 'getSymfonyEmail');
		$list = $mail === null ? null : self::call($mail, 'getHeaders');
		$add = [$list, 'addTextHeader'];
		if (is_callable($add)) {
			foreach ($headers as $name => $value) {
				$add($name, $value);
			}
		}
	}

	private static function call(object $object, string $method): ?object {
		$call = [$object, $method];
		/** @var mixed $answer */
		$answer = is_callable($call) ? $call() : null;
		return is_object($answer) ? $answer : null;
	}
}
