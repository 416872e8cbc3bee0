<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\File;

use OCA\SmartCommons\Core\Problem\Invalid;
use OCA\SmartCommons\Core\Problem\Malformed;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Core\Problem\TooLarge;
use OCA\SmartCommons\Core\Problem\UnsupportedType;
use OCP\IL10N;

/** The file of a form, read with care. */
final readonly class Upload {
	public function __construct(
		private IL10N $l10n,
	) {
	}

	/**
	 * @param ?array<array-key, mixed> $file an entry of PHP's $_FILES
	 * @param int $most bytes
	 * @return array{string, string} its bytes and its name
	 * @throws Reason
	 * @throws Problem
	 */
	public function read(?array $file, int $most): array {
		/** @var mixed $error */
		$error = $file['error'] ?? UPLOAD_ERR_NO_FILE;
		if (in_array($error, [UPLOAD_ERR_INI_SIZE, UPLOAD_ERR_FORM_SIZE], true)) {
			throw new Reason(Reason::TOO_LARGE);
		}
		/** @var mixed $path */
		$path = $file['tmp_name'] ?? null;
		if ($error !== UPLOAD_ERR_OK || !is_string($path) || !is_file($path)) {
			$message = $this->l10n->t('Choose a file.');
			throw new Malformed('no-file', $message, ['file' => $message]);
		}
		if ((int)filesize($path) > $most) {
			throw new Reason(Reason::TOO_LARGE);
		}
		/** @var mixed $name */
		$name = $file['name'] ?? '';
		return [(string)file_get_contents($path), is_string($name) ? $name : ''];
	}

	/** @param string $sentence that says why the file can't be taken at all */
	public function problem(Reason $reason, string $sentence): Problem {
		return match ($reason->reason) {
			Reason::TOO_LARGE => new TooLarge('too-large', $sentence),
			Reason::UNKNOWN_FILE => new UnsupportedType('unknown-file', $sentence),
			default => new Invalid($reason->reason === '' ? 'invalid' : $reason->reason, $sentence, ['file' => $sentence]),
		};
	}
}
