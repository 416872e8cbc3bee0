<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Mail;

use OCP\Mail\IAttachment;
use OCP\Mail\IEMailTemplate;
use OCP\Mail\IMessage;
use Symfony\Component\Mime\Address;
use Symfony\Component\Mime\Email;

/** A mail in the making. */
final class Message implements IMessage {
	/** @var array<string, array<array-key, string>> kind => addresses, or address => name */
	private array $addresses = ['From' => [], 'ReplyTo' => [], 'To' => [], 'Cc' => [], 'Bcc' => []];
	private string $subject = '';
	private string $plainBody = '';
	private string $htmlBody = '';
	private string $autoSubmitted = '';

	/** @var list<Attachment> */
	private array $attachments = [];

	public function __construct(
		private readonly Email $mail = new Email(),
	) {
	}

	/** The mail beneath, which the server's class gives out too: the only way to headers that IMessage doesn't know. */
	public function getSymfonyEmail(): Email {
		return $this->mail;
	}

	public function setSubject(string $subject): IMessage {
		$this->subject = $subject;
		return $this;
	}

	public function setPlainBody(string $body): IMessage {
		$this->plainBody = $body;
		return $this;
	}

	public function setHtmlBody(string $body): IMessage {
		$this->htmlBody = $body;
		return $this;
	}

	public function attach(IAttachment $attachment): IMessage {
		if ($attachment instanceof Attachment) {
			$this->attachments[] = $attachment;
		}
		return $this;
	}

	public function attachInline(string $body, string $name, ?string $contentType = null): IMessage {
		$this->attachments[] = new Attachment($body, $name, $contentType, true);
		return $this;
	}

	public function setFrom(array $addresses): IMessage {
		$this->addresses['From'] = $addresses;
		return $this;
	}

	public function setReplyTo(array $addresses): IMessage {
		$this->addresses['ReplyTo'] = $addresses;
		return $this;
	}

	public function setTo(array $recipients): IMessage {
		$this->addresses['To'] = $recipients;
		return $this;
	}

	public function setCc(array $recipients): IMessage {
		$this->addresses['Cc'] = $recipients;
		return $this;
	}

	public function setBcc(array $recipients): IMessage {
		$this->addresses['Bcc'] = $recipients;
		return $this;
	}

	public function useTemplate(IEMailTemplate $emailTemplate): IMessage {
		return $this->setSubject($emailTemplate->renderSubject())
			->setPlainBody($emailTemplate->renderText())
			->setHtmlBody($emailTemplate->renderHtml());
	}

	public function setAutoSubmitted(string $value): IMessage {
		$this->autoSubmitted = $value;
		return $this;
	}

	/** @return list<string> addresses of all who get it */
	public function recipients(): array {
		$all = [];
		foreach (['To', 'Cc', 'Bcc'] as $kind) {
			foreach ($this->addresses[$kind] as $address => $name) {
				$all[] = is_string($address) ? $address : $name;
			}
		}
		return $all;
	}

	/**
	 * @param Address $from sender when the app named none
	 * @throws \InvalidArgumentException an address is none
	 */
	public function email(Address $from): Email {
		$email = $this->mail->subject($this->subject)->text($this->plainBody);
		if ($this->htmlBody !== '') {
			$email->html($this->htmlBody);
		}
		$senders = $this->parse('From');
		$email->from(...($senders === [] ? [$from] : $senders));
		$email->to(...$this->parse('To'));
		$email->cc(...$this->parse('Cc'));
		$email->bcc(...$this->parse('Bcc'));
		$email->replyTo(...$this->parse('ReplyTo'));
		foreach ($this->attachments as $attachment) {
			$attach = $attachment->inline ? $email->embed(...) : $email->attach(...);
			$attach((string)$attachment->body, $attachment->filename, $attachment->contentType);
		}
		if ($this->autoSubmitted !== '') {
			$email->getHeaders()->addTextHeader('Auto-Submitted', $this->autoSubmitted);
		}
		return $email;
	}

	/** @return list<Address> */
	private function parse(string $kind): array {
		$parsed = [];
		foreach ($this->addresses[$kind] as $address => $name) {
			$parsed[] = is_string($address) ? new Address($address, $name) : new Address($name);
		}
		return $parsed;
	}
}
