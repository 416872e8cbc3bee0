<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Digest;

use OCP\Mail\IAttachment;
use OCP\Mail\IEMailTemplate;
use OCP\Mail\IMailer;
use OCP\Mail\IMessage;
use SmartCommons\DevHost\Services\Mail\Attachment;
use SmartCommons\DevHost\Services\Mail\EMailTemplate;
use SmartCommons\DevHost\Services\Mail\Message;
use Symfony\Component\Mime\Address;
use Symfony\Component\Mime\Email;

/** A mailer that keeps what it is given, and refuses where it is told to. */
final class Post implements IMailer {
	/** @var list<Email> */
	public array $taken = [];

	/** @var list<string> addresses that are refused */
	public array $refused = [];

	public bool $isDown = false;

	/** @var ?\Closure(string): void told the address of each mail that is taken */
	public ?\Closure $taking = null;

	/** how many mails were handed over, refused ones too */
	public int $tries = 0;

	public function createMessage(): IMessage {
		return new Message();
	}

	public function createAttachment($data = null, $filename = null, $contentType = null): IAttachment {
		return new Attachment($data, $filename, $contentType);
	}

	public function createAttachmentFromPath(string $path, $contentType = null): IAttachment {
		return new Attachment($path, null, $contentType);
	}

	public function createEMailTemplate(string $emailId, array $data = []): IEMailTemplate {
		return new EMailTemplate();
	}

	public function send(IMessage $message): array {
		$this->tries++;
		if ($this->isDown) {
			throw new \RuntimeException('Connection refused');
		}
		$recipients = $message instanceof Message ? $message->recipients() : [];
		if (array_intersect($recipients, $this->refused) !== []) {
			return $recipients;
		}
		if ($message instanceof Message) {
			array_map($this->taking ?? static fn (string $address): null => null, $recipients);
			$this->taken[] = $message->email(new Address('noreply@example.org'));
		}
		return [];
	}

	public function validateMailAddress(string $email): bool {
		return true;
	}

	/** @return list<Email> to this account */
	public function to(string $uid): array {
		return array_values(array_filter($this->taken, static fn (Email $mail): bool => $mail->getTo()[0]->getAddress() === $uid . '@example.org'));
	}

	/** All that this account was told, in text and in HTML. */
	public function told(string $uid): string {
		return implode("\n", array_map(static fn (Email $mail): string => $mail->getSubject() . "\n" . (string)$mail->getTextBody() . "\n" . (string)$mail->getHtmlBody(), $this->to($uid)));
	}
}
