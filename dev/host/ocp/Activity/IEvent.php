<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Activity;

use OCP\Activity\Exceptions\InvalidValueException;

/**
 * Two methods take and give `string|int` from Nextcloud 33 on, so that no one declaration fits all:
 *
 * @method IEvent setObject(string $objectType, int $objectId, string $objectName = '')
 * @method int|string getObjectId()
 */
interface IEvent {
	/**
	 * @return IEvent
	 * @throws InvalidValueException
	 */
	public function setApp(string $app): self;

	/**
	 * @return IEvent
	 * @throws InvalidValueException
	 */
	public function setType(string $type): self;

	/**
	 * @return IEvent
	 * @throws InvalidValueException
	 */
	public function setAffectedUser(string $affectedUser): self;

	/**
	 * @return IEvent
	 * @throws InvalidValueException
	 */
	public function setAuthor(string $author): self;

	/**
	 * @return IEvent
	 * @throws InvalidValueException
	 */
	public function setTimestamp(int $timestamp): self;

	/**
	 * @return IEvent
	 * @throws InvalidValueException
	 */
	public function setSubject(string $subject, array $parameters = []): self;

	/**
	 * @return $this
	 * @throws InvalidValueException
	 */
	public function setParsedSubject(string $subject): self;

	public function getParsedSubject(): string;

	/**
	 * @param array<string, array<string, string>> $parameters
	 * @return $this
	 * @throws InvalidValueException
	 */
	public function setRichSubject(string $subject, array $parameters = []): self;

	public function getRichSubject(): string;

	/** @return array<string, array<string, string>> */
	public function getRichSubjectParameters(): array;

	/**
	 * @return IEvent
	 * @throws InvalidValueException
	 */
	public function setMessage(string $message, array $parameters = []): self;

	/**
	 * @return $this
	 * @throws InvalidValueException
	 */
	public function setParsedMessage(string $message): self;

	public function getParsedMessage(): string;

	/**
	 * @param array<string, array<string, string>> $parameters
	 * @return $this
	 * @throws \InvalidArgumentException
	 */
	public function setRichMessage(string $message, array $parameters = []): self;

	public function getRichMessage(): string;

	/** @return array<string, array<string, string>> */
	public function getRichMessageParameters(): array;

	/**
	 * @return IEvent
	 * @throws InvalidValueException
	 */
	public function setLink(string $link): self;

	public function getApp(): string;

	public function getType(): string;

	public function getAffectedUser(): string;

	public function getAuthor(): string;

	public function getTimestamp(): int;

	public function getSubject(): string;

	/** @return array<array-key, mixed> */
	public function getSubjectParameters(): array;

	public function getMessage(): string;

	/** @return array<array-key, mixed> */
	public function getMessageParameters(): array;

	public function getObjectType(): string;

	public function getObjectName(): string;

	public function getLink(): string;

	/**
	 * @return $this
	 * @throws InvalidValueException
	 */
	public function setIcon(string $icon): self;

	public function getIcon(): string;

	/** @return $this */
	public function setChildEvent(IEvent $child): self;

	/** @return IEvent|null */
	public function getChildEvent();

	public function isValid(): bool;

	public function isValidParsed(): bool;

	/** @return IEvent */
	public function setGenerateNotification(bool $generate): self;

	public function getGenerateNotification(): bool;
}
