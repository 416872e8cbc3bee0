<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Contacts;

use OCP\Contacts\ContactsMenu\ILinkAction;

/** A way from a person to a page. */
final class LinkAction implements ILinkAction {
	private int $priority = 10;

	public function __construct(
		private string $icon,
		private string $name,
		private string $href,
		private string $appId,
	) {
	}

	public function setIcon(string $icon): void {
		$this->icon = $icon;
	}

	public function getName(): string {
		return $this->name;
	}

	public function setName(string $name): void {
		$this->name = $name;
	}

	public function setPriority(int $priority): void {
		$this->priority = $priority;
	}

	public function getPriority(): int {
		return $this->priority;
	}

	public function setAppId(string $appId): void {
		$this->appId = $appId;
	}

	public function getAppId(): string {
		return $this->appId;
	}

	public function setHref(string $href): void {
		$this->href = $href;
	}

	public function getHref(): string {
		return $this->href;
	}

	/** @return array<string, string> */
	public function jsonSerialize(): array {
		return ['title' => $this->name, 'icon' => $this->icon, 'hyperlink' => $this->href, 'appId' => $this->appId];
	}
}
