<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Mail;

interface IMailer {
	public function createMessage(): IMessage;

	/**
	 * @param string|null $data
	 * @param string|null $filename
	 * @param string|null $contentType
	 */
	public function createAttachment($data = null, $filename = null, $contentType = null): IAttachment;

	/** @param string|null $contentType */
	public function createAttachmentFromPath(string $path, $contentType = null): IAttachment;

	public function createEMailTemplate(string $emailId, array $data = []): IEMailTemplate;

	/**
	 * @return string[]
	 * @throws \Exception
	 */
	public function send(IMessage $message): array;

	/** @deprecated 32.0.0 */
	public function validateMailAddress(string $email): bool;
}
