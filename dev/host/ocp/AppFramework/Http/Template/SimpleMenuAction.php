<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http\Template;

class SimpleMenuAction implements IMenuAction {
	public function __construct(
		private string $id,
		private string $label,
		private string $icon,
		private string $link = '',
		private int $priority = 100,
		private string $detail = '',
	) {
	}

	public function getId(): string {
		return $this->id;
	}

	public function getLabel(): string {
		return $this->label;
	}

	public function getIcon(): string {
		return $this->icon;
	}

	public function getLink(): string {
		return $this->link;
	}

	public function getPriority(): int {
		return $this->priority;
	}

	public function render(): string {
		return '';
	}

	/**
	 * @return array{id: string, label: string, href: string, icon: string, details: string|null}
	 */
	public function getData(): array {
		return ['id' => $this->id, 'label' => $this->label, 'href' => $this->link, 'icon' => $this->icon, 'details' => $this->detail];
	}
}
