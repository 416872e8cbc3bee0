<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Contacts;

use OCP\Contacts\ContactsMenu\IAction;
use OCP\Contacts\ContactsMenu\IEntry;
use OCP\IUser;

/** An account in the contacts menu. */
final class PersonEntry implements IEntry {
	/** @var list<IAction> */
	private array $actions = [];

	public function __construct(
		private readonly IUser $user,
		private readonly string $avatar,
	) {
	}

	public function getFullName(): string {
		return $this->user->getDisplayName();
	}

	public function getEMailAddresses(): array {
		$address = $this->user->getEMailAddress();
		return $address === null ? [] : [$address];
	}

	public function getAvatar(): ?string {
		return $this->avatar;
	}

	public function addAction(IAction $action): void {
		$this->actions[] = $action;
		usort($this->actions, static fn (IAction $a, IAction $b): int => [$b->getPriority(), $a->getName()] <=> [$a->getPriority(), $b->getName()]);
	}

	/** Nobody has a status here. */
	public function setStatus(string $status, ?string $statusMessage = null, ?int $statusMessageTimestamp = null, ?string $icon = null): void {
	}

	public function getProperty(string $key): mixed {
		return match ($key) {
			'UID' => $this->user->getUID(),
			'isUser', 'isLocalSystemBook' => true,
			'FN' => $this->user->getDisplayName(),
			default => null,
		};
	}

	/** @return array<string, mixed> */
	public function jsonSerialize(): array {
		$actions = array_map(static fn (IAction $action): mixed => $action->jsonSerialize(), $this->actions);
		return [
			'id' => $this->user->getUID(),
			'fullName' => $this->getFullName(),
			'avatar' => $this->avatar,
			'topAction' => $actions[0] ?? null,
			'actions' => array_slice($actions, 1),
			'lastMessage' => '',
			'emailAddresses' => $this->getEMailAddresses(),
			'profileTitle' => null,
			'profileUrl' => null,
			'status' => null,
			'statusMessage' => null,
			'statusMessageTimestamp' => null,
			'statusIcon' => null,
			'isUser' => true,
			'uid' => $this->user->getUID(),
		];
	}
}
