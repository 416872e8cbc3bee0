<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Notification;

use OCP\Notification\IAction;
use OCP\Notification\INotification;
use OCP\Notification\InvalidValueException;
use OCP\RichObjectStrings\InvalidObjectExeption;

/** One notification: what the app stored, and the text a notifier made of it. */
final class Notification implements INotification {
	/** Apps that may send notifications past do-not-disturb. */
	private const PRIORITY_APPS = ['spreed', 'twofactor_nextcloud_notification'];

	private string $app = '';
	private string $user = '';
	private \DateTime $dateTime;
	private string $objectType = '';
	private string $objectId = '';
	private string $link = '';
	private string $icon = '';
	private bool $priority = false;
	private Wording $subject;
	private Wording $message;

	/** @var list<IAction> */
	private array $actions = [];

	/** @var list<IAction> */
	private array $parsedActions = [];

	public function __construct(
		private readonly RichText $richText,
	) {
		$this->dateTime = (new \DateTime())->setTimestamp(0);
		$this->subject = new Wording();
		$this->message = new Wording();
	}

	public function setApp(string $app): INotification {
		$this->app = Limit::text($app, 32, 'app');
		return $this;
	}

	public function getApp(): string {
		return $this->app;
	}

	public function setUser(string $user): INotification {
		$this->user = Limit::text($user, 64, 'user');
		return $this;
	}

	public function getUser(): string {
		return $this->user;
	}

	public function setDateTime(\DateTime $dateTime): INotification {
		if ($dateTime->getTimestamp() === 0) {
			throw new InvalidValueException('dateTime');
		}
		$this->dateTime = $dateTime;
		return $this;
	}

	public function getDateTime(): \DateTime {
		return $this->dateTime;
	}

	public function setObject(string $type, string $id): INotification {
		$this->objectType = Limit::text($type, 64, 'objectType');
		$this->objectId = Limit::text($id, 64, 'objectId');
		return $this;
	}

	public function getObjectType(): string {
		return $this->objectType;
	}

	public function getObjectId(): string {
		return $this->objectId;
	}

	public function setSubject(string $subject, array $parameters = []): INotification {
		$this->subject->key = Limit::text($subject, 64, 'subject');
		$this->subject->parameters = $parameters;
		return $this;
	}

	public function getSubject(): string {
		return $this->subject->key;
	}

	public function getSubjectParameters(): array {
		return $this->subject->parameters;
	}

	public function setParsedSubject(string $subject): INotification {
		$this->subject->parsed = Limit::text($subject, PHP_INT_MAX, 'parsedSubject');
		return $this;
	}

	public function getParsedSubject(): string {
		return $this->subject->parsed;
	}

	public function setRichSubject(string $subject, array $parameters = []): INotification {
		$this->setRich($this->subject, Limit::text($subject, PHP_INT_MAX, 'richSubject'), $parameters, 'richSubjectParameters');
		return $this;
	}

	public function getRichSubject(): string {
		return $this->subject->rich;
	}

	public function getRichSubjectParameters(): array {
		return $this->subject->richParameters;
	}

	public function setMessage(string $message, array $parameters = []): INotification {
		$this->message->key = Limit::text($message, 64, 'message');
		$this->message->parameters = $parameters;
		return $this;
	}

	public function getMessage(): string {
		return $this->message->key;
	}

	public function getMessageParameters(): array {
		return $this->message->parameters;
	}

	public function setParsedMessage(string $message): INotification {
		$this->message->parsed = Limit::text($message, PHP_INT_MAX, 'parsedMessage');
		return $this;
	}

	public function getParsedMessage(): string {
		return $this->message->parsed;
	}

	public function setRichMessage(string $message, array $parameters = []): INotification {
		$this->setRich($this->message, Limit::text($message, PHP_INT_MAX, 'richMessage'), $parameters, 'richMessageParameters');
		return $this;
	}

	public function getRichMessage(): string {
		return $this->message->rich;
	}

	public function getRichMessageParameters(): array {
		return $this->message->richParameters;
	}

	public function setLink(string $link): INotification {
		$this->link = Limit::text($link, 4000, 'link');
		return $this;
	}

	public function getLink(): string {
		return $this->link;
	}

	public function setIcon(string $icon): INotification {
		$this->icon = Limit::text($icon, 4000, 'icon');
		return $this;
	}

	public function getIcon(): string {
		return $this->icon;
	}

	public function setPriorityNotification(bool $priorityNotification): INotification {
		$this->priority = $priorityNotification;
		return $this;
	}

	public function isPriorityNotification(): bool {
		return $this->priority;
	}

	public function createAction(): IAction {
		return new Action();
	}

	public function addAction(IAction $action): INotification {
		if (!$action->isValid()) {
			throw new InvalidValueException('action');
		}
		$this->actions[] = $this->onlyPrimary($action, $this->actions, 'primaryAction');
		return $this;
	}

	public function getActions(): array {
		return $this->actions;
	}

	public function addParsedAction(IAction $action): INotification {
		if (!$action->isValidParsed()) {
			throw new InvalidValueException('parsedAction');
		}
		$this->parsedActions[] = $this->onlyPrimary($action, $this->parsedActions, 'primaryParsedAction');
		return $this;
	}

	public function getParsedActions(): array {
		return $this->parsedActions;
	}

	public function isValid(): bool {
		return $this->isAddressed() && $this->subject->key !== '';
	}

	public function isValidParsed(): bool {
		try {
			foreach ([$this->subject, $this->message] as $wording) {
				$this->richText->validate($wording->rich, $wording->richParameters);
			}
		} catch (InvalidObjectExeption) {
			return false;
		}
		return $this->isAddressed() && $this->subject->parsed !== '';
	}

	/** @param array<string, array<string, string>> $parameters */
	private function setRich(Wording $wording, string $text, array $parameters, string $field): void {
		$wording->rich = $text;
		$wording->richParameters = $parameters;
		if ($wording->parsed !== '') {
			return;
		}
		try {
			$wording->parsed = $this->richText->plain($text, $parameters);
		} catch (\InvalidArgumentException $e) {
			throw new InvalidValueException($field, $e);
		}
	}

	/** @param list<IAction> $others */
	private function onlyPrimary(IAction $action, array $others, string $field): IAction {
		foreach ($others as $other) {
			if ($action->isPrimary() && $other->isPrimary()) {
				throw new InvalidValueException($field);
			}
		}
		return $action;
	}

	private function isAddressed(): bool {
		if ($this->priority && !in_array($this->app, self::PRIORITY_APPS, true)) {
			return false;
		}
		return $this->app !== '' && $this->user !== '' && $this->dateTime->getTimestamp() !== 0
			&& $this->objectType !== '' && $this->objectId !== '';
	}
}
