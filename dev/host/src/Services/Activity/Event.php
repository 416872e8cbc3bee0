<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Activity;

use OCP\Activity\Exceptions\InvalidValueException;
use OCP\Activity\IEvent;
use OCP\RichObjectStrings\InvalidObjectExeption;
use SmartCommons\DevHost\Kernel\NotSupported;
use SmartCommons\DevHost\Services\Notification\RichText;
use SmartCommons\DevHost\Services\Notification\Wording;

/** One activity: what the app published, and the text a provider made of it. */
final class Event implements IEvent {
	/** @var array<string, string> */
	private array $texts = ['app' => '', 'type' => '', 'user' => '', 'affecteduser' => '', 'object_type' => '', 'object_name' => '', 'link' => '', 'icon' => ''];
	private int $timestamp = 0;
	private int $objectId = 0;
	private bool $generateNotification = true;
	private readonly Wording $subject;
	private readonly Wording $message;

	public function __construct(
		private readonly RichText $richText,
	) {
		$this->subject = new Wording();
		$this->message = new Wording();
	}

	public function setApp(string $app): IEvent {
		return $this->set('app', $app, 1, 32);
	}

	public function getApp(): string {
		return $this->texts['app'];
	}

	public function setType(string $type): IEvent {
		return $this->set('type', $type, 1, 255);
	}

	public function getType(): string {
		return $this->texts['type'];
	}

	public function setAffectedUser(string $affectedUser): IEvent {
		return $this->set('affecteduser', $affectedUser, 1, 64);
	}

	public function getAffectedUser(): string {
		return $this->texts['affecteduser'];
	}

	public function setAuthor(string $author): IEvent {
		return $this->set('user', $author, 0, 64);
	}

	public function getAuthor(): string {
		return $this->texts['user'];
	}

	public function setTimestamp(int $timestamp): IEvent {
		$this->timestamp = $timestamp;
		return $this;
	}

	public function getTimestamp(): int {
		return $this->timestamp;
	}

	public function setObject(string $objectType, int $objectId, string $objectName = ''): IEvent {
		$this->objectId = $objectId;
		return $this->set('object_type', $objectType, 0, 255)->set('object_name', $objectName, 0, 4000);
	}

	public function getObjectType(): string {
		return $this->texts['object_type'];
	}

	public function getObjectId(): int {
		return $this->objectId;
	}

	public function getObjectName(): string {
		return $this->texts['object_name'];
	}

	public function setSubject(string $subject, array $parameters = []): IEvent {
		return $this->word($this->subject, $subject, 1, $parameters, 'subject');
	}

	public function getSubject(): string {
		return $this->subject->key;
	}

	public function getSubjectParameters(): array {
		return $this->subject->parameters;
	}

	public function setParsedSubject(string $subject): IEvent {
		$this->subject->parsed = $subject;
		return $this;
	}

	public function getParsedSubject(): string {
		return $this->subject->parsed;
	}

	public function setRichSubject(string $subject, array $parameters = []): IEvent {
		return $this->rich($this->subject, $subject, $parameters);
	}

	public function getRichSubject(): string {
		return $this->subject->rich;
	}

	public function getRichSubjectParameters(): array {
		return $this->subject->richParameters;
	}

	public function setMessage(string $message, array $parameters = []): IEvent {
		return $this->word($this->message, $message, 0, $parameters, 'message');
	}

	public function getMessage(): string {
		return $this->message->key;
	}

	public function getMessageParameters(): array {
		return $this->message->parameters;
	}

	public function setParsedMessage(string $message): IEvent {
		$this->message->parsed = $message;
		return $this;
	}

	public function getParsedMessage(): string {
		return $this->message->parsed;
	}

	public function setRichMessage(string $message, array $parameters = []): IEvent {
		return $this->rich($this->message, $message, $parameters);
	}

	public function getRichMessage(): string {
		return $this->message->rich;
	}

	public function getRichMessageParameters(): array {
		return $this->message->richParameters;
	}

	public function setLink(string $link): IEvent {
		return $this->set('link', $link, 0, 4000);
	}

	public function getLink(): string {
		return $this->texts['link'];
	}

	public function setIcon(string $icon): IEvent {
		return $this->set('icon', $icon, 0, 4000);
	}

	public function getIcon(): string {
		return $this->texts['icon'];
	}

	public function setChildEvent(IEvent $child): IEvent {
		throw new NotSupported('IEvent::setChildEvent()');
	}

	public function getChildEvent(): ?IEvent {
		return null;
	}

	public function setGenerateNotification(bool $generate): IEvent {
		$this->generateNotification = $generate;
		return $this;
	}

	public function getGenerateNotification(): bool {
		return $this->generateNotification;
	}

	public function isValid(): bool {
		return $this->texts['app'] !== '' && $this->texts['type'] !== '' && $this->texts['affecteduser'] !== '' && $this->timestamp !== 0 && $this->subject->key !== '';
	}

	public function isValidParsed(): bool {
		try {
			$this->richText->validate($this->subject->rich, $this->subject->richParameters);
		} catch (InvalidObjectExeption) {
			return false;
		}
		return $this->isValid() && $this->subject->parsed !== '';
	}

	private function set(string $name, string $value, int $min, int $max): self {
		if (strlen($value) < $min || strlen($value) > $max) {
			throw new InvalidValueException($name);
		}
		$this->texts[$name] = $value;
		return $this;
	}

	/** @param array<array-key, mixed> $parameters */
	private function word(Wording $wording, string $key, int $min, array $parameters, string $name): IEvent {
		if (strlen($key) < $min || strlen($key) > 255) {
			throw new InvalidValueException($name);
		}
		$wording->key = $key;
		$wording->parameters = $parameters;
		return $this;
	}

	/** @param array<string, array<string, string>> $parameters */
	private function rich(Wording $wording, string $text, array $parameters): IEvent {
		$wording->rich = $text;
		$wording->richParameters = $parameters;
		if ($wording->parsed === '') {
			$wording->parsed = $this->richText->plain($text, $parameters);
		}
		return $this;
	}
}
