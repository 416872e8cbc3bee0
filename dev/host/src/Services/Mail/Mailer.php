<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Mail;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\EventDispatcher\IEventDispatcher;
use OCP\IConfig;
use OCP\Mail\Events\BeforeMessageSent;
use OCP\Mail\IAttachment;
use OCP\Mail\IEMailTemplate;
use OCP\Mail\IEmailValidator;
use OCP\Mail\IMailer;
use OCP\Mail\IMessage;
use Psr\Log\LoggerInterface;
use SmartCommons\DevHost\Kernel\HostConfig;
use Symfony\Component\Mime\Address;

/** Writes each mail as an .eml file to the outbox folder instead of sending it. */
final class Mailer implements IMailer {
	public function __construct(
		private readonly HostConfig $host,
		private readonly IConfig $config,
		private readonly IEventDispatcher $events,
		private readonly IEmailValidator $validator,
		private readonly ITimeFactory $time,
		private readonly LoggerInterface $logger,
	) {
	}

	public function createMessage(): IMessage {
		return new Message();
	}

	public function createAttachment($data = null, $filename = null, $contentType = null): IAttachment {
		return new Attachment($data, $filename, $contentType);
	}

	public function createAttachmentFromPath(string $path, $contentType = null): IAttachment {
		return new Attachment((string)file_get_contents($path), basename($path), $contentType);
	}

	public function createEMailTemplate(string $emailId, array $data = []): IEMailTemplate {
		return new EMailTemplate();
	}

	public function send(IMessage $message): array {
		if (!$message instanceof Message) {
			throw new \InvalidArgumentException('The host only sends messages that it made itself');
		}
		$sender = $this->config->getSystemValueString('mail_from_address') . '@' . $this->config->getSystemValueString('mail_domain');
		try {
			$email = $message->email(new Address($sender, 'Smart Commons'));
		} catch (\InvalidArgumentException $e) {
			$this->logger->warning('Invalid recipient: ' . $e->getMessage(), ['app' => 'core', 'exception' => $e]);
			return $message->recipients();
		}
		if ($message->recipients() === []) {
			$this->logger->info('A mail without recipient was not sent', ['app' => 'core']);
			return [];
		}
		$this->events->dispatchTyped(new BeforeMessageSent($message));
		$email->date(\DateTimeImmutable::createFromInterface($this->time->getDateTime()));
		$name = gmdate('Ymd-His', $this->time->getTime()) . '-' . bin2hex(random_bytes(6)) . '.eml';
		$folder = $this->host->dataPath('outbox');
		// Written under another name first: a reader never sees half a mail.
		file_put_contents($folder . '/.' . $name, $email->toString());
		rename($folder . '/.' . $name, $folder . '/' . $name);
		return [];
	}

	public function validateMailAddress(string $email): bool {
		return $this->validator->isValid($email);
	}
}
