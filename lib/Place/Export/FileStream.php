<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Export;

use OCP\AppFramework\Http;
use OCP\AppFramework\Http\ICallbackResponse;
use OCP\AppFramework\Http\IOutput;
use OCP\AppFramework\Http\Response;

/**
 * A file that goes out piece by piece, so that its size doesn't matter.
 *
 * @template-extends Response<Http::STATUS_OK, array<string, mixed>>
 */
final class FileStream extends Response implements ICallbackResponse {
	/**
	 * @param iterable<string> $pieces
	 * @param ?string $name to save it under; null: it is shown or read by a program
	 */
	public function __construct(
		private readonly iterable $pieces,
		string $type,
		?string $name,
	) {
		parent::__construct(Http::STATUS_OK);
		$this->addHeader('Content-Type', $type);
		if ($name !== null) {
			$this->addHeader('Content-Disposition', 'attachment; filename="' . $name . '"');
		}
		$this->addHeader('X-Content-Type-Options', 'nosniff');
	}

	public function callback(IOutput $output): void {
		foreach ($this->pieces as $piece) {
			$output->setOutput($piece);
		}
	}
}
