<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Notification;

interface INotification {
	/**
	 * @return $this
	 * @throws InvalidValueException
	 */
	public function setApp(string $app): INotification;

	public function getApp(): string;

	/**
	 * @return $this
	 * @throws InvalidValueException
	 */
	public function setUser(string $user): INotification;

	public function getUser(): string;

	/**
	 * @return $this
	 * @throws InvalidValueException
	 */
	public function setDateTime(\DateTime $dateTime): INotification;

	public function getDateTime(): \DateTime;

	/**
	 * @return $this
	 * @throws InvalidValueException
	 */
	public function setObject(string $type, string $id): INotification;

	public function getObjectType(): string;

	public function getObjectId(): string;

	/**
	 * @return $this
	 * @throws InvalidValueException
	 */
	public function setSubject(string $subject, array $parameters = []): INotification;

	public function getSubject(): string;

	/** @return array<array-key, mixed> */
	public function getSubjectParameters(): array;

	/**
	 * @return $this
	 * @throws InvalidValueException
	 */
	public function setParsedSubject(string $subject): INotification;

	public function getParsedSubject(): string;

	/**
	 * @param array<string, array<string, string>> $parameters
	 * @return $this
	 * @throws InvalidValueException
	 */
	public function setRichSubject(string $subject, array $parameters = []): INotification;

	public function getRichSubject(): string;

	/** @return array<array-key, mixed>[] */
	public function getRichSubjectParameters(): array;

	/**
	 * @return $this
	 * @throws InvalidValueException
	 */
	public function setMessage(string $message, array $parameters = []): INotification;

	public function getMessage(): string;

	/** @return array<array-key, mixed> */
	public function getMessageParameters(): array;

	/**
	 * @return $this
	 * @throws InvalidValueException
	 */
	public function setParsedMessage(string $message): INotification;

	public function getParsedMessage(): string;

	/**
	 * @param array<string, array<string, string>> $parameters
	 * @return $this
	 * @throws InvalidValueException
	 */
	public function setRichMessage(string $message, array $parameters = []): INotification;

	public function getRichMessage(): string;

	/** @return array<array-key, mixed>[] */
	public function getRichMessageParameters(): array;

	/**
	 * @return $this
	 * @throws InvalidValueException
	 */
	public function setLink(string $link): INotification;

	public function getLink(): string;

	/**
	 * @return $this
	 * @throws InvalidValueException
	 */
	public function setIcon(string $icon): INotification;

	public function getIcon(): string;

	/**
	 * @return $this
	 * @throws InvalidValueException
	 */
	public function setPriorityNotification(bool $priorityNotification): INotification;

	public function isPriorityNotification(): bool;

	public function createAction(): IAction;

	/**
	 * @return $this
	 * @throws InvalidValueException
	 */
	public function addAction(IAction $action): INotification;

	/** @return IAction[] */
	public function getActions(): array;

	/**
	 * @return $this
	 * @throws InvalidValueException
	 */
	public function addParsedAction(IAction $action): INotification;

	/** @return IAction[] */
	public function getParsedActions(): array;

	public function isValid(): bool;

	public function isValidParsed(): bool;
}
