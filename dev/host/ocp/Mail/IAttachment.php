<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Mail;

interface IAttachment {
	public function setFilename(string $filename): IAttachment;

	public function setContentType(string $contentType): IAttachment;

	public function setBody(string $body): IAttachment;
}
