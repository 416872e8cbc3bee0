<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Mail;

use OCP\Mail\IAttachment;

/** A file that goes with a message. */
final class Attachment implements IAttachment {
	public function __construct(
		public ?string $body,
		public ?string $filename,
		public ?string $contentType,
		public readonly bool $inline = false,
	) {
	}

	public function setFilename(string $filename): IAttachment {
		$this->filename = $filename;
		return $this;
	}

	public function setContentType(string $contentType): IAttachment {
		$this->contentType = $contentType;
		return $this;
	}

	public function setBody(string $body): IAttachment {
		$this->body = $body;
		return $this;
	}
}
