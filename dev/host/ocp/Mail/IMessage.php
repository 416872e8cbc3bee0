<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Mail;

use OCP\Mail\Headers\AutoSubmitted;

interface IMessage {
	/** @return self */
	public function setSubject(string $subject): IMessage;

	/** @return self */
	public function setPlainBody(string $body): IMessage;

	/** @return self */
	public function setHtmlBody(string $body): IMessage;

	public function attach(IAttachment $attachment): IMessage;

	public function attachInline(string $body, string $name, ?string $contentType = null): IMessage;

	public function setFrom(array $addresses): IMessage;

	public function setReplyTo(array $addresses): IMessage;

	public function setTo(array $recipients): IMessage;

	public function setCc(array $recipients): IMessage;

	public function setBcc(array $recipients): IMessage;

	public function useTemplate(IEMailTemplate $emailTemplate): IMessage;

	/** @param AutoSubmitted::VALUE_* $value */
	public function setAutoSubmitted(string $value): IMessage;
}
